// Structures of owners written as one line: "p>A 60; A>T 50/40; n>T 10 nominee q; trust F: settlor s, trustee R".
#pragma once

#include "model/ownership/graph.h"

#include <QStringList>

namespace aspirant::ownership {

// T is the applicant. A name with a capital is a company, others are people. "60" is capital and votes, "50/40" apart.
// A holding may end with "nominee", "nominee p", "trustee", "trustee p" or, where F is a trust, "trustee F".
// "with p q": said to be linked or to act together.
// "rec p owner control 40/30": recorded so; words ss, owner, control; the shares may be left out.
class StructureReader {
public:
    static Structure read(const QString& line)
    {
        StructureReader reader;
        reader.m_structure.applicant = reader.party(QStringLiteral("T"));
        const QStringList parts = line.split(u';', Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            if (part.trimmed().startsWith(QLatin1String("trust ")))
                reader.trust(part.trimmed().mid(6));
        }
        for (const QString& part : parts) {
            const QString words = part.trimmed();
            if (words.startsWith(QLatin1String("with ")))
                reader.m_structure.links.push_back({reader.party(words.section(u' ', 1, 1)), reader.party(words.section(u' ', 2, 2)), words});
            else if (words.startsWith(QLatin1String("rec ")))
                reader.record(words.mid(4).split(u' '));
            else if (!words.startsWith(QLatin1String("trust ")))
                reader.holding(words.split(u' '));
        }
        return reader.m_structure;
    }

private:
    static Decimal number(const QString& text)
    {
        const auto parsed = Decimal::parse(text);
        if (!parsed)
            qFatal("not a number: %s", qPrintable(text));
        return *parsed;
    }
    bool isTrust(const QString& id) const
    {
        return std::any_of(m_structure.trusts.begin(), m_structure.trusts.end(), [&](const Trust& t) { return t.id == id; });
    }
    QString party(const QString& id)
    {
        for (const Party& known : m_structure.parties) {
            if (known.id == id)
                return id;
        }
        m_structure.parties.push_back({id, {id, id, id}, id.at(0).isUpper() ? Kind::Entity : Kind::Person});
        return id;
    }
    void trust(const QString& words) // "F: settlor s, beneficiary b 50"
    {
        Trust made{words.section(u':', 0, 0), {words.section(u':', 0, 0), {}, {}}, {}};
        for (const QString& one : words.section(u':', 1).split(u',')) {
            const QStringList w = one.trimmed().split(u' ');
            const QStringList tags{QStringLiteral("settlor"), QStringLiteral("trustee"), QStringLiteral("beneficiary"), QStringLiteral("protector")};
            TrustParty in{static_cast<TrustPart>(tags.indexOf(w[0])), party(w[1])};
            if (w.size() > 2)
                in.share = number(w[2]);
            made.parties.append(in);
        }
        m_structure.trusts.push_back(made);
    }
    void holding(const QStringList& words)
    {
        Holding made;
        made.holder = party(words[0].section(u'>', 0, 0));
        made.company = party(words[0].section(u'>', 1));
        made.capital = number(words[1].section(u'/', 0, 0));
        made.votes = words[1].contains(u'/') ? number(words[1].section(u'/', 1)) : made.capital;
        made.place = words[0];
        if (words.size() > 2) {
            made.heldAs = words[2] == QLatin1String("nominee") ? HeldAs::Nominee : HeldAs::Trustee;
            const QString whom = words.value(3);
            if (isTrust(whom))
                made.trust = whom;
            else if (!whom.isEmpty())
                made.heldFor = party(whom);
        }
        m_structure.holdings.push_back(made);
    }
    void record(const QStringList& words)
    {
        Record made{party(words[0]), words.contains(QStringLiteral("ss")), words.contains(QStringLiteral("owner")), words.contains(QStringLiteral("control"))};
        if (words.last().contains(u'/')) {
            made.capital = number(words.last().section(u'/', 0, 0));
            made.votes = number(words.last().section(u'/', 1));
        }
        made.place = QStringLiteral("rec ") + words[0];
        m_structure.records.push_back(made);
    }

    Structure m_structure;
};

} // namespace aspirant::ownership
