// A program to be killed or watched: answers a form as the window does and says what is safe.
//
//     kill_subject FOLDER [COUNT]
//
// Works on the first draft of the workspace, made when there is none. After each edit that the desk has
// acknowledged it writes one line to standard output, past all buffers:
//     answer SEQUENCE VALUE     row SEQUENCE ROW     file SEQUENCE SHA256
// Without COUNT it goes on until it is killed; with it, it ends properly.
#include "support/tiny_pack.h"

#include "model/desk/desk.h"
#include "model/pack/pack_reader.h"
#include "model/store/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

#include <unistd.h>

using namespace aspirant;

namespace {

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        ::_exit(4);
}

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.code), qPrintable(error.place));
    ::_exit(3);
}

template<typename T>
T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

QString someDraft(store::Workspace& workspace)
{
    const QList<desk::DraftRow> rows = orGiveUp(workspace.drafts().list());
    if (!rows.isEmpty())
        return rows.first().id;
    const pack::ReadPack read = pack::readResolvedPack(testing::tinyPack, QStringLiteral("tiny"));
    return orGiveUp(desk::Desk::createDraft(workspace.drafts(), *read.pack, QStringLiteral("Client"), {}));
}

class Subject {
public:
    explicit Subject(store::Workspace& workspace)
        : m_workspace(workspace), m_draft(someDraft(workspace)),
          m_desk(workspace.drafts(), workspace.blobs(), m_clock, QStringLiteral("Ada"))
    {
        if (const auto opened = m_desk.open(m_draft); !opened)
            giveUp(opened.error());
    }

    void edit(int number)
    {
        if (number % 11 == 5)
            attach(number);
        else if (number % 7 == 3)
            safe(QStringLiteral("row"), orGiveUp(m_desk.addRow(draft::Path::trusted(QStringLiteral("ro")))));
        else
            answer(number);
    }

private:
    void answer(int number)
    {
        const QString value =
            QStringLiteral("value-%1-%2").arg(QCoreApplication::applicationPid()).arg(number);
        orGiveUp(m_desk.setAnswer(draft::Path::trusted(QStringLiteral("name")), value));
        safe(QStringLiteral("answer"), value);
    }
    void attach(int number)
    {
        const QString file = m_files.filePath(QStringLiteral("f%1.txt").arg(number));
        QFile made(file);
        if (!made.open(QIODevice::WriteOnly))
            ::_exit(5);
        made.write(QByteArray("content ").repeated(1000 * (number % 40)) + QByteArray::number(number) +
                   QByteArray::number(QCoreApplication::applicationPid()));
        made.close();
        safe(QStringLiteral("file"),
             orGiveUp(m_desk.attach(draft::Path::trusted(QStringLiteral("doc")), file)).sha256);
    }
    void safe(const QString& what, const QString& detail)
    {
        if (m_desk.hasPending())
            ::_exit(6);
        say(QStringLiteral("%1 %2 %3")
                .arg(what)
                .arg(orGiveUp(m_workspace.drafts().lastSequence(m_draft)))
                .arg(detail));
    }

    store::Workspace& m_workspace;
    SystemClock m_clock;
    QString m_draft;
    desk::Desk m_desk;
    QTemporaryDir m_files;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const int count = arguments.value(2, QStringLiteral("-1")).toInt();
    store::WorkspaceOptions options;
    options.user = QStringLiteral("Ada");
    options.program = QStringLiteral("kill_subject");
    const auto workspace = orGiveUp(store::Workspace::open(arguments[1], options));
    Subject subject(*workspace);
    for (int number = 0; number != count; ++number)
        subject.edit(number);
    return 0;
}
