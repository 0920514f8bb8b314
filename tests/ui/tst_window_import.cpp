// Rows from spreadsheets in the window: a file, a workbook, cells pasted or dropped. With ASPIRANT_PICTURES=folder the
// dialog is also saved in three languages, for people to look at.
#include "support/zip_builder.h"
#include "ui/window_stage.h"

#include "ui/import_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>
#include <QUrl>

using namespace aspirant;
using aspirant::test::at;

namespace {

const QByteArray people = "Name,Name in Chinese,DOB,Remark\nCHAN Tai Man,陳大文,2/1/1980,x\n,,,\nLEE Siu Fong,李小芳,tomorrow,y\n";

QByteArray workbook(const QByteArray& first, const QByteArray& second)
{
    const QByteArray space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", package = "http://schemas.openxmlformats.org/package/2006";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto entry = [](const char* name, const QByteArray& content) {
        ::test::RawEntry made;
        made.name = name;
        made.content = content;
        return made;
    };
    const auto sheet = [&](const QByteArray& rows) { return "<worksheet xmlns=\"" + space + "\"><sheetData>" + rows + "</sheetData></worksheet>"; };
    return ::test::buildZip({entry("[Content_Types].xml", "<Types xmlns=\"" + package + "/content-types\"><Override PartName=\"/w.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"),
                           entry("_rels/.rels", "<Relationships xmlns=\"" + package + "/relationships\"><Relationship Id=\"a\" Type=\"" + relation + "/officeDocument\" Target=\"w.xml\"/></Relationships>"),
                           entry("w.xml", "<workbook xmlns=\"" + space + "\" xmlns:r=\"" + relation + "\"><sheets><sheet name=\"One\" r:id=\"a\"/><sheet name=\"Two\" r:id=\"b\"/></sheets></workbook>"),
                           entry("_rels/w.xml.rels", "<Relationships xmlns=\"" + package + "/relationships\"><Relationship Id=\"a\" Type=\"" + relation + "/worksheet\" Target=\"1.xml\"/><Relationship Id=\"b\" Type=\"" + relation + "/worksheet\" Target=\"2.xml\"/></Relationships>"),
                           entry("1.xml", sheet(first)), entry("2.xml", sheet(second))});
}

QByteArray row(const char* name, const char* born)
{
    return QByteArray("<row><c t=\"inlineStr\"><is><t>") + name + "</t></is></c><c t=\"inlineStr\"><is><t>" + born + "</t></is></c></row>";
}

} // namespace

class TestWindowImport final : public QObject, private aspirant::test::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        open();
        start();
        Q_EMIT page().placeAsked({session().sectionOf(at("persons")), {}});
        QVERIFY(page().focusQuestion(at("persons")));
    }
    void cleanup() { closeProgram(); }

    void importsAFile()
    {
        auto* dialog = import(people);
        QVERIFY(dialog);
        // The date's heading is not known, so somebody says what it means.
        QCOMPARE(target(dialog, 0)->currentText(), QStringLiteral("Name"));
        QCOMPARE(target(dialog, 2)->currentIndex(), 0);
        QVERIFY(!button(dialog, "importNextTrouble")->isVisible());
        choose(dialog, 2, "Date of birth");
        QVERIFY(words(dialog, "importOutcome").contains(QStringLiteral("2 rows will be added")));
        QVERIFY(words(dialog, "importOutcome").contains(QStringLiteral("1 cell cannot be read")));
        QVERIFY(words(dialog, "importOutcome").contains(QStringLiteral("1 blank row is passed over")));
        auto* preview = dialog->findChild<QTableView*>(QStringLiteral("importPreview"));
        QCOMPARE(preview->model()->rowCount(), 2);
        QCOMPARE(preview->model()->index(0, 3).data().toString(), QStringLiteral("2 Jan 1980"));
        button(dialog, "importNextTrouble")->click();
        const QModelIndex trouble = preview->currentIndex();
        QCOMPARE(trouble.row(), 1);
        QVERIFY(trouble.data().toString().startsWith(QStringLiteral("Not read: tomorrow")));
        QVERIFY(!trouble.data(Qt::DecorationRole).isNull());
        QVERIFY(trouble.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("is not a date")));
        QVERIFY(words(dialog, "importReason").contains(QStringLiteral("is not a date")));
        QCOMPARE(button(dialog, "importAccept")->text(), QStringLiteral("Import all that can be read"));
        savePictures(dialog, QStringLiteral("file"));
        button(dialog, "importAccept")->click();
        const QStringList ids = session().rows(at("persons"));
        QCOMPARE(ids.size(), 2);
        QCOMPARE(session().state(at("persons").row(ids[0]).child(QStringLiteral("born"))).answer.toString(), QStringLiteral("1980-01-02"));
        QVERIFY(session().state(at("persons").row(ids[1]).child(QStringLiteral("born"))).answer.isNull());
        savePictures(m_window.get(), QStringLiteral("table"));
        trigger("undo"); // one step
        QVERIFY(session().rows(at("persons")).isEmpty());
        // What was chosen is remembered.
        spin();
        dialog = import(people);
        QCOMPARE(target(dialog, 2)->currentText(), QStringLiteral("Date of birth"));
        dialog->reject();
        QVERIFY(session().rows(at("persons")).isEmpty());
    }

    void importsASheetOfAWorkbook()
    {
        auto* dialog = import(workbook(row("Name", "born") + row("One Person", "1980-01-01"), row("Name", "Date of birth") + row("Another", "1981-02-03")), "people.xlsx");
        auto* sheets = dialog->findChild<QComboBox*>(QStringLiteral("importSheet"));
        QVERIFY(sheets->isVisible());
        QCOMPARE(sheets->currentText(), QStringLiteral("One"));
        sheets->setCurrentIndex(1);
        Q_EMIT sheets->activated(1);
        QTRY_VERIFY(button(dialog, "importAccept")->isEnabled());
        QTRY_COMPARE(dialog->findChild<QTableView*>(QStringLiteral("importPreview"))->model()->index(0, 1).data().toString(), QStringLiteral("Another"));
        savePictures(dialog, QStringLiteral("workbook"));
        button(dialog, "importAccept")->click();
        QCOMPARE(session().rows(at("persons")).size(), 1);
    }

    void pastesCells()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("WONG Ka Yan\t黃家欣\t1990-05-06\nHO\t何\t1991-01-01\n"));
        auto* add = findButton("persons", "Add");
        add->setFocus();
        QTest::keySequence(add, QKeySequence::Paste);
        auto* dialog = shown();
        QVERIFY(dialog);
        auto* headings = dialog->findChild<QCheckBox*>(QStringLiteral("importHeadings"));
        QVERIFY(!headings->isChecked()); // by position
        QCOMPARE(target(dialog, 1)->currentText(), QStringLiteral("Name in Chinese"));
        QVERIFY(words(dialog, "importOutcome").startsWith(QStringLiteral("2 rows")));
        headings->click();
        QVERIFY(!button(dialog, "importAccept")->isEnabled()); // those headings mean nothing
        headings->click();
        savePictures(dialog, QStringLiteral("pasted"));
        button(dialog, "importAccept")->click();
        QCOMPARE(session().rows(at("persons")).size(), 2);
        // On the table itself, which is there now.
        auto* table = editor("persons")->findChild<QTableView*>();
        QTest::keySequence(table, QKeySequence::Paste);
        QVERIFY(shown());
        shown()->reject();
        QCOMPARE(session().rows(at("persons")).size(), 2);
    }

    void takesAFileThatIsDropped()
    {
        const QString file = write(people, QStringLiteral("people.csv"));
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file)});
        QWidget* input = editor("persons")->input();
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(input, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(input, &drop);
        QVERIFY(shown());
        QMimeData other;
        other.setUrls({QUrl::fromLocalFile(QStringLiteral("/picture.png"))});
        QDragEnterEvent wrong({5, 5}, Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(input, &wrong);
        QVERIFY(!wrong.isAccepted());
    }

    void tellsWhyAFileIsNotRead()
    {
        auto* dialog = import(QByteArray("name_en\n") + QByteArray("x\n").repeated(1'000'000));
        QVERIFY(words(dialog, "importOutcome").contains(QStringLiteral("more than 10,000 rows")));
        QVERIFY(!button(dialog, "importAccept")->isEnabled());
        QVERIFY(!dialog->findChild<QTableView*>(QStringLiteral("importPreview"))->isVisible());
        savePictures(dialog, QStringLiteral("refused"));
        m_prompts->files = {write(people, QStringLiteral("better.csv"))};
        for (QPushButton* one : dialog->findChildren<QPushButton*>())
            if (one->text().startsWith(QStringLiteral("Choose another")))
                one->click();
        QTRY_VERIFY(button(dialog, "importAccept")->isEnabled());
    }

    void refusesAMillionPastedRowsAtOnce()
    {
        QString cells;
        for (int i = 0; i < 1'000'000; ++i)
            cells += QStringLiteral("a\tb\n");
        QGuiApplication::clipboard()->setText(cells);
        QElapsedTimer timer;
        timer.start();
        QTest::keySequence(findButton("persons", "Add"), QKeySequence::Paste);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(words(shown(), "importOutcome").contains(QStringLiteral("more than 10,000 rows")));
    }

    void staysAliveWithTenThousandRows()
    {
        QByteArray text("Name,Date of birth\n");
        for (int i = 0; i < 10'000; ++i)
            text += "Person " + QByteArray::number(i) + ",1980-01-01\n";
        auto* dialog = import(text);
        QVERIFY(!button(dialog, "importAccept")->isEnabled()); // it is still being read, and shown meanwhile
        QVERIFY(dialog->findChild<QTableView*>(QStringLiteral("importPreview"))->model()->rowCount() >= 200);
        QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "importAccept")->isEnabled(), 60'000);
        QVERIFY(words(dialog, "importOutcome").contains(QStringLiteral("10,000 rows")) || words(dialog, "importOutcome").contains(QStringLiteral("10000 rows")));
    }

private:
    QString write(const QByteArray& bytes, const QString& name)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file of this test cannot be written");
        return path;
    }

    ui::ImportDialog* shown() { return m_window->findChild<ui::ImportDialog*>(); }

    ui::ImportDialog* import(const QByteArray& bytes, const char* name = "people.csv")
    {
        m_prompts->files = {write(bytes, QString::fromLatin1(name))};
        findButton("persons", "Import rows")->click();
        auto* dialog = shown();
        // Read in the background.
        if (!dialog || !QTest::qWaitFor([&] { return words(dialog, "importOutcome") != QStringLiteral("The file is being read. Nothing has been changed yet."); }, 20'000))
            return nullptr;
        return dialog;
    }

    static QPushButton* button(QDialog* dialog, const char* name) { return dialog->findChild<QPushButton*>(QString::fromLatin1(name)); }
    static QString words(QDialog* dialog, const char* name) { return dialog->findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    static QComboBox* target(QDialog* dialog, int column) { return dialog->findChild<QComboBox*>(QStringLiteral("importTarget%1").arg(column)); }

    static void choose(QDialog* dialog, int column, const char* words)
    {
        QComboBox* box = target(dialog, column);
        box->setCurrentIndex(box->findText(QString::fromLatin1(words)));
        Q_EMIT box->activated(box->currentIndex());
    }

    void savePictures(QWidget* widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("ASPIRANT_PICTURES");
        if (folder.isEmpty())
            return;
        for (const Language language : {Language::TraditionalChinese, Language::SimplifiedChinese, Language::English}) {
            m_window->setInterfaceLanguage(language);
            spin();
            QVERIFY(widget->grab().save(folder + QStringLiteral("/import-") + name + u'-' + languageTag(language) + QStringLiteral(".png")));
        }
    }
};

QTEST_MAIN(TestWindowImport)
#include "tst_window_import.moc"
