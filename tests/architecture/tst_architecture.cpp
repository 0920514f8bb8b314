// Reads the include lines of the tree and checks the direction of dependencies that HACKING describes.
// Linking alone does not stop an include: on Debian <QtWidgets/QWidget> compiles with only Qt Core linked.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

namespace {

const QStringList modelRooms{QStringLiteral("base"),    QStringLiteral("ident"), QStringLiteral("expr"),
                             QStringLiteral("pack"),    QStringLiteral("party"), QStringLiteral("draft"),
                             QStringLiteral("session"), QStringLiteral("registry"), QStringLiteral("sheet"), QStringLiteral("ownership"), QStringLiteral("bods"), QStringLiteral("chart"), QStringLiteral("papers"), QStringLiteral("pages"), QStringLiteral("review"), QStringLiteral("subform"),
                             QStringLiteral("desk")};
const QStringList adapters{QStringLiteral("store"), QStringLiteral("bundle"), QStringLiteral("report"), QStringLiteral("trust"), QStringLiteral("inspect"), QStringLiteral("seal"), QStringLiteral("layout"), QStringLiteral("workbook"), QStringLiteral("archive")};
const QString sharedByAdapters = QStringLiteral("archive"); // reads untrusted archives

// Which external headers a folder may use beyond Qt Core and the standard library.
const std::map<QString, QStringList>& externals()
{
    static const std::map<QString, QStringList> table{
        {QStringLiteral("model/base"), {QStringLiteral("tl/"), QStringLiteral("openssl/"), QStringLiteral("rapidjson/"), QStringLiteral("boost/")}},
        {QStringLiteral("model/ident"), {QStringLiteral("openssl/"), QStringLiteral("unicode/"), QStringLiteral("phonenumbers/")}},
        {QStringLiteral("model/registry"), {QStringLiteral("unicode/")}},
        {QStringLiteral("model/sheet"), {QStringLiteral("unicode/")}},
        {QStringLiteral("model/expr"), {QStringLiteral("re2/")}},
        {QStringLiteral("model/draft"), {QStringLiteral("re2/")}},
        {QStringLiteral("model/pack"), {QStringLiteral("re2/")}},
        {QStringLiteral("model/store"), {QStringLiteral("QSql"), QStringLiteral("sys/"), QStringLiteral("unistd.h"), QStringLiteral("fcntl.h"), QStringLiteral("sqlite3.h"), QStringLiteral("linux/")}},
        {QStringLiteral("model/bundle"), {QStringLiteral("quazip"), QStringLiteral("openssl"), QStringLiteral("libdeflate.h"), QStringLiteral("zlib.h"), QStringLiteral("sys/"), QStringLiteral("unistd.h"), QStringLiteral("fcntl.h"), QStringLiteral("unzip.h"), QStringLiteral("zip.h")}},
        {QStringLiteral("model/archive"), {QStringLiteral("libdeflate.h"), QStringLiteral("zlib.h"), QStringLiteral("sys/"), QStringLiteral("unistd.h"), QStringLiteral("fcntl.h")}},
        {QStringLiteral("model/inspect"), {QStringLiteral("qpdf/"), QStringLiteral("zlib.h"), QStringLiteral("sys/resource.h")}},
        {QStringLiteral("model/seal"), {QStringLiteral("sodium.h")}},
        {QStringLiteral("model/layout"), {QStringLiteral("graphviz/")}},
        {QStringLiteral("model/trust"), {QStringLiteral("openssl/")}},
        {QStringLiteral("model/report"), {QStringLiteral("pango/"), QStringLiteral("cairo"), QStringLiteral("glib"), QStringLiteral("fontconfig/"), QStringLiteral("hb")}},
    };
    return table;
}

const QRegularExpression widgets(QStringLiteral(
    "^(Q(Widget|Application|Main|Dialog|Label|.*(Layout|Button|Box|Edit|Menu|Action|Style|Delegate|Painter|Pixmap|Icon|Font|Color|GuiApplication)|(List|Tree|Table|AbstractItem|Graphics|Column)View|Svg.*)|QtGui|QtWidgets)$"));
const QRegularExpression network(QStringLiteral(
    "^(QtNetwork.*|QTcp.*|QUdp.*|QNetwork.*|QSsl.*|QLocalSocket|QLocalServer|QHost.*|sys/socket\\.h|netinet/.*|arpa/.*|netdb\\.h|curl/.*)$"));

struct Include {
    QString file;   // relative to the source root
    QString target; // as written
    bool own = false;
};

QList<Include> includesUnder(const QString& folder)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    const QDir root(QStringLiteral(ASPIRANT_SOURCE_DIR));
    QList<Include> list;
    QDirIterator it(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            list.append({root.relativeFilePath(file.fileName()), match.captured(2), match.captured(1) == u"\""});
        }
    }
    return list;
}

QString roomOf(const QString& path) // "model/base/json.h" → "base"
{
    return path.section(u'/', 1, 1);
}

} // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modelRoomsLookOnlyDown();
    void adaptersKnowTheModelAndNotEachOther();
    void windowKnowsOnlyTheModel();
    void librariesStayWhereTheyBelong();
    void nothingIncludesTheNetwork();
    void qtHeadersAreIncludedWithoutModule();
};

void ArchitectureTest::modelRoomsLookOnlyDown()
{
    for (const Include& include : includesUnder(QStringLiteral("model"))) {
        if (!include.own || adapters.contains(roomOf(include.file)))
            continue;
        const auto from = modelRooms.indexOf(roomOf(include.file));
        const auto to = modelRooms.indexOf(roomOf(include.target));
        QVERIFY2(include.target.startsWith(QLatin1String("model/")) && to >= 0 && from >= 0 && to <= from,
                 qPrintable(include.file + QStringLiteral(" includes ") + include.target));
    }
}

void ArchitectureTest::adaptersKnowTheModelAndNotEachOther()
{
    for (const QString& adapter : adapters) {
        for (const Include& include : includesUnder(QStringLiteral("model/") + adapter)) {
            if (!include.own)
                continue;
            const QString room = roomOf(include.target);
            QVERIFY2(include.target.startsWith(QLatin1String("model/")) &&
                         (room == adapter || room == sharedByAdapters || modelRooms.contains(room)),
                     qPrintable(include.file + QStringLiteral(" includes ") + include.target));
        }
    }
}

void ArchitectureTest::windowKnowsOnlyTheModel()
{
    for (const Include& include : includesUnder(QStringLiteral("ui"))) {
        if (!include.own)
            continue;
        const bool mine = include.target.startsWith(QLatin1String("ui/"));
        const bool model = include.target.startsWith(QLatin1String("model/")) &&
                           modelRooms.contains(roomOf(include.target));
        QVERIFY2(mine || model, qPrintable(include.file + QStringLiteral(" includes ") + include.target));
    }
}

void ArchitectureTest::librariesStayWhereTheyBelong()
{
    for (const Include& include : includesUnder(QStringLiteral("model"))) {
        if (include.own)
            continue;
        const QString folder = include.file.section(u'/', 0, 1);
        const auto allowed = externals().find(folder);
        const bool isAllowed = allowed != externals().end() &&
                               std::any_of(allowed->second.begin(), allowed->second.end(),
                                           [&](const QString& prefix) { return include.target.startsWith(prefix); });
        const bool looksForeign = include.target.contains(u'/') || include.target.endsWith(QLatin1String(".h"));
        const bool sql = include.target.startsWith(QLatin1String("QSql"));
        QVERIFY2(isAllowed || !(looksForeign || sql || widgets.match(include.target).hasMatch()),
                 qPrintable(include.file + QStringLiteral(" includes ") + include.target));
    }
    for (const Include& include : includesUnder(QStringLiteral("ui"))) {
        QVERIFY2(!include.target.startsWith(QLatin1String("QSql")) && !include.target.contains(QLatin1String("quazip")),
                 qPrintable(include.file + QStringLiteral(" includes ") + include.target));
    }
}

void ArchitectureTest::nothingIncludesTheNetwork()
{
    for (const char* top : {"model", "ui", "app"}) {
        for (const Include& include : includesUnder(QString::fromLatin1(top)))
            QVERIFY2(!network.match(include.target).hasMatch(),
                     qPrintable(include.file + QStringLiteral(" includes ") + include.target));
    }
}

void ArchitectureTest::qtHeadersAreIncludedWithoutModule()
{
    static const QRegularExpression module(QStringLiteral("^Qt[A-Z][A-Za-z]+/"));
    for (const char* top : {"model", "ui", "app", "tests"}) {
        for (const Include& include : includesUnder(QString::fromLatin1(top)))
            QVERIFY2(!module.match(include.target).hasMatch(),
                     qPrintable(include.file + QStringLiteral(" includes ") + include.target));
    }
}

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
