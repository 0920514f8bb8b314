// PDF through qpdf: it reads the structure and leaves the drawing alone.
#include "model/inspect/parts.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <new>

namespace aspirant::inspect {

namespace {

using papers::Inspection;

constexpr int deepest = 32; // dictionaries within dictionaries of one object, and forms within forms of one page
constexpr int mostForms = 2'000;

// Objects one by one; what they point at is an object of its own, so that nothing is visited twice.
class Objects {
public:
    explicit Objects(Inspection& seen) : m_seen(seen) {}

    void look(QPDFObjectHandle object, int depth = 0)
    {
        if (depth > deepest)
            return;
        if (object.isStream())
            object = object.getDict();
        if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i)
                inside(object.getArrayItem(i), depth);
        } else if (object.isDictionary()) {
            action(object);
            for (const std::string& key : object.getKeys())
                inside(object.getKey(key), depth);
        }
    }

private:
    void inside(const QPDFObjectHandle& object, int depth)
    {
        if (!object.isIndirect())
            look(object, depth + 1);
    }

    // ISO 32000-1, 12.6.4 (actions) and 7.11.4 (embedded files).
    void action(QPDFObjectHandle& dictionary)
    {
        QPDFObjectHandle kind = dictionary.getKey("/S");
        const bool runs = kind.isName() && (kind.getName() == "/JavaScript" || kind.getName() == "/Launch" || kind.getName() == "/Rendition");
        if (dictionary.hasKey("/JS") || (runs && kind.getName() != "/Rendition"))
            m_seen.scripts = true;
        if (dictionary.getKey("/EF").isDictionary())
            ++m_seen.embedded;
    }

    Inspection& m_seen;
};

// Stops at the first operator that shows text (ISO 32000-1, 9.4.3).
class TextFinder final : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            if (object.isInlineImage())
                picture = true;
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tj" || name == "TJ" || name == "'" || name == "\"") {
            text = true;
            terminateParsing();
        }
    }
    void handleEOF() override {}

    bool text = false;
    bool picture = false;
};

class PageLook {
public:
    void look(QPDFPageObjectHelper page, int depth = 0)
    {
        if (depth > deepest || ++m_forms > mostForms || finder.text)
            return;
        page.parseContents(&finder);
        const std::map<std::string, QPDFObjectHandle> pictures = page.getImages();
        finder.picture = finder.picture || !pictures.empty();
        for (auto& form : page.getFormXObjects()) {
            if (m_seen.insert(form.second.getObjGen()).second)
                look(QPDFPageObjectHelper(form.second), depth + 1);
        }
    }

    TextFinder finder;

private:
    std::set<QPDFObjGen> m_seen;
    int m_forms = 0;
};

// Where a stream grows beyond the memory there is, qpdf says so only in the words of its own error.
void tell(const QPDFExc& fault, Inspection& seen)
{
    if (std::string(fault.what()).find("bad_alloc") != std::string::npos)
        seen.bomb = true;
    else
        seen.repaired = true;
}

void lookAtPages(QPDF& pdf, const Limits& limits, Inspection& seen)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    seen.pages = static_cast<int>(std::min<std::size_t>(pages.size(), 10'000'000));
    for (const QPDFPageObjectHelper& page : pages) {
        if (seen.looked == limits.pages)
            break;
        ++seen.looked;
        PageLook look;
        try {
            look.look(page);
        } catch (const QPDFExc& fault) {
            tell(fault, seen); // this page is broken; the others count
        }
        seen.textPages += look.finder.text ? 1 : 0;
        seen.imagePages += look.finder.picture ? 1 : 0;
    }
}

void lookAtObjects(QPDF& pdf, const Limits& limits, Inspection& seen)
{
    if (pdf.getObjectCount() > static_cast<std::size_t>(limits.objects)) {
        seen.outcome = papers::Outcome::Limits;
        return;
    }
    Objects objects(seen);
    for (const QPDFObjectHandle& object : pdf.getAllObjects())
        objects.look(object);
}

bool allowsEverything(QPDF& pdf)
{
    return pdf.allowPrintHighRes() && pdf.allowExtractAll() && pdf.allowModifyAll();
}

} // namespace

void inspectPdf(const QString& fileName, const Limits& limits, Inspection& seen)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(fileName).constData());
        seen.restricted = pdf.isEncrypted() && !allowsEverything(pdf);
        lookAtPages(pdf, limits, seen);
        lookAtObjects(pdf, limits, seen);
        for (const QPDFExc& warning : pdf.getWarnings())
            tell(warning, seen);
        seen.repaired = seen.repaired && !seen.bomb; // what follows from the one is not the other
        seen.damaged = seen.pages == 0;
    } catch (const QPDFExc& fault) {
        if (fault.getErrorCode() == qpdf_e_password)
            seen.password = true;
        else
            seen.damaged = true;
    } catch (const std::bad_alloc&) {
        seen.outcome = papers::Outcome::Limits;
    } catch (const std::exception&) { // qpdf also throws plain logic and range errors on bad input
        seen.damaged = true;
    }
}

} // namespace aspirant::inspect
