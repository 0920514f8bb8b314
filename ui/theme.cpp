#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui::theme {

namespace {

struct Look {
    Tokens tokens = lightTokens();
    int percent = 100;
    bool dark = false;
    bool applied = false;
    Language language = Language::English;
};

Look& look()
{
    static Look one;
    return one;
}

// Latin first, then the Han faces of the language: one character has different shapes in each.
QStringList families(Language language)
{
    switch (language) {
    case Language::English:
    case Language::TraditionalChinese:
        return {u"Noto Sans"_s, u"Noto Sans CJK HK"_s, u"Noto Sans CJK TC"_s, u"sans-serif"_s};
    case Language::SimplifiedChinese:
        return {u"Noto Sans"_s, u"Noto Sans CJK SC"_s, u"sans-serif"_s};
    }
    return {};
}

double points(Role role)
{
    switch (role) {
    case Role::Display:
        return 22;
    case Role::Title:
        return 17;
    case Role::Heading:
        return 13;
    case Role::Question:
        return 11.5;
    case Role::Body:
        return 10.5;
    case Role::Small:
        return 9.5;
    }
    return 10.5;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.lineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

bool systemIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 110;
    return dark;
}

} // namespace

Tokens lightTokens()
{
    Tokens t;
    t.window = QColor(0xF5F6F8);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xFFFFFF);
    t.line = QColor(0xDDE1E7);
    t.lineStrong = QColor(0x8A93A1);
    t.text = QColor(0x1B2330);
    t.muted = QColor(0x586374);
    t.accent = QColor(0x1F4B7A);
    t.accentHover = QColor(0x173A60);
    t.onAccent = QColor(0xFFFFFF);
    t.accentSoft = QColor(0xE6EEF6);
    t.blocks = QColor(0xA4262C);
    t.blocksSoft = QColor(0xFBEBEC);
    t.warns = QColor(0x8A5300);
    t.warnsSoft = QColor(0xFDF3E1);
    t.notes = QColor(0x1F5E86);
    t.notesSoft = QColor(0xE8F2F8);
    t.done = QColor(0x1E6B45);
    t.doneSoft = QColor(0xE6F4EC);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = QColor(0x161A20);
    t.surface = QColor(0x1E232B);
    t.raised = QColor(0x272D37);
    t.line = QColor(0x363E4A);
    t.lineStrong = QColor(0x7B8696);
    t.text = QColor(0xE8EBF0);
    t.muted = QColor(0xA4AEBC);
    t.accent = QColor(0x8DB8E6);
    t.accentHover = QColor(0xB0CFF0);
    t.onAccent = QColor(0x10161E);
    t.accentSoft = QColor(0x243447);
    t.blocks = QColor(0xF49A9E);
    t.blocksSoft = QColor(0x3B2226);
    t.warns = QColor(0xEBBE70);
    t.warnsSoft = QColor(0x382C18);
    t.notes = QColor(0x93C6E6);
    t.notesSoft = QColor(0x1E303C);
    t.done = QColor(0x8FD3AE);
    t.doneSoft = QColor(0x1C3427);
    return t;
}

void apply(Appearance appearance, int percent)
{
    const bool fromSystem = systemIsDark(); // asked before our own palette is in place
    Look& l = look();
    l.dark = appearance == Appearance::Dark || (appearance == Appearance::System && fromSystem);
    l.tokens = l.dark ? darkTokens() : lightTokens();
    l.percent = qBound(100, percent, 200);
    if (!l.applied)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    l.applied = true;
    QApplication::setPalette(paletteOf(l.tokens));
    QApplication::setFont(font(Role::Body));
    qApp->setStyleSheet(styleSheet(l.tokens));
}

void setLanguage(Language language)
{
    Look& l = look();
    const bool sameFaces = families(language) == families(l.language);
    l.language = language;
    // Changing the application's font lays out every widget again; only do so when faces really differ.
    if (!sameFaces && l.applied)
        QApplication::setFont(font(Role::Body));
}

Language language()
{
    return look().language;
}

const Tokens& tokens()
{
    return look().tokens;
}

QColor color(Tone tone)
{
    const Tokens& t = look().tokens;
    switch (tone) {
    case Tone::Text:
        return t.text;
    case Tone::Muted:
        return t.muted;
    case Tone::Accent:
        return t.accent;
    case Tone::OnAccent:
        return t.onAccent;
    case Tone::Blocks:
        return t.blocks;
    case Tone::Warns:
        return t.warns;
    case Tone::Notes:
        return t.notes;
    case Tone::Done:
        return t.done;
    }
    return t.text;
}

QColor softColor(Tone tone)
{
    const Tokens& t = look().tokens;
    switch (tone) {
    case Tone::Blocks:
        return t.blocksSoft;
    case Tone::Warns:
        return t.warnsSoft;
    case Tone::Notes:
        return t.notesSoft;
    case Tone::Done:
        return t.doneSoft;
    case Tone::Accent:
        return t.accentSoft;
    default:
        return t.window;
    }
}

QFont font(Role role, Language language)
{
    QFont f;
    f.setFamilies(families(language));
    f.setPointSizeF(points(role) * look().percent / 100.0);
    f.setWeight(role == Role::Body || role == Role::Small ? QFont::Normal : QFont::DemiBold);
    return f;
}

QFont font(Role role)
{
    return font(role, look().language);
}

int space(int steps)
{
    return static_cast<int>(std::lround(4.0 * steps * (100 + (look().percent - 100) / 2) / 100.0));
}

bool isDark()
{
    return look().dark;
}

QString styleSheet(const Tokens& t)
{
    static const QString sheet = uR"(
QToolTip { background: $surface; color: $text; border: 1px solid $lineStrong; padding: 4px; }
QToolBar { background: $surface; border: 0; border-bottom: 1px solid $line; padding: 6px 10px; spacing: 6px; }
QStatusBar { background: $surface; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: 0; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $accentSoft; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 26px 6px 22px; border-radius: 4px; }
QMenu::item:selected { background: $accentSoft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QPushButton { background: $raised; border: 1px solid $lineStrong; border-radius: 5px; padding: 6px 14px; color: $text; }
QPushButton:hover { background: $accentSoft; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $muted; border-color: $line; background: $window; }
QPushButton[kind="primary"] { background: $accent; color: $onAccent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $line; border-color: $line; color: $muted; }
QPushButton[kind="link"], QToolButton[kind="link"] { border: 1px solid transparent; background: transparent; color: $accent; padding: 3px 4px; text-align: left; }
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus, QToolButton[kind="link"]:focus { border: 1px solid $accent; border-radius: 4px; }
QPushButton[kind="picture"] { padding: 6px 8px; }
QPushButton[kind="picture"]:focus { padding: 5px 7px; }
QPushButton[kind="tile"] { text-align: left; padding: 12px 14px; border: 1px solid $line; border-radius: 8px; background: $surface; }
QPushButton[kind="tile"]:hover { border-color: $accent; background: $accentSoft; }
QPushButton[kind="tile"]:focus { border: 2px solid $accent; padding: 11px 13px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 5px 8px; color: $text; }
QToolButton:hover { background: $accentSoft; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:pressed, QToolButton:checked { background: $accentSoft; }
QToolButton:disabled { color: $muted; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QComboBox, QTextEdit { background: $surface; border: 1px solid $lineStrong; border-radius: 5px; color: $text; selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit { padding: 6px 8px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid $accent; }
QLineEdit:focus { padding: 5px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $window; border-color: $line; color: $muted; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; }
QComboBox { padding: 6px 8px; }
QComboBox:focus { padding: 5px 7px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url($downArrow); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $lineStrong; selection-background-color: $accentSoft; selection-color: $text; outline: 0; }


QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[card="active"] { background: $surface; border: 1px solid $accent; border-radius: 8px; }
QFrame[card="dim"] { background: $window; border: 1px dashed $lineStrong; border-radius: 8px; }
QFrame[strip="blocks"] { background: $blocksSoft; border: 0; border-left: 3px solid $blocks; }
QFrame[strip="warns"] { background: $warnsSoft; border: 0; border-left: 3px solid $warns; }
QFrame[strip="notes"] { background: $notesSoft; border: 0; border-left: 3px solid $notes; }
QFrame[strip="done"] { background: $doneSoft; border: 0; border-left: 3px solid $done; }
QWidget#page, QWidget#startBody, QScrollArea#pageScroll, QScrollArea#startScroll { background: $window; border: 0; }
QFrame#header { background: $surface; border: 0; border-bottom: 1px solid $line; }

QTreeView, QListView, QTableView { background: $surface; border: 1px solid $line; border-radius: 5px; outline: 0; gridline-color: $line; alternate-background-color: $window; }
QTreeView:focus, QListView:focus, QTableView:focus { border: 1px solid $accent; }
QListView#navigator, QListView#navigator:focus { border: 0; border-radius: 0; padding: 4px 0; }
QToolButton#more { padding: 1px 4px; }
QTreeView::item, QListView::item { padding: 4px; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $accentSoft; color: $text; }
QTreeView::item:hover, QListView::item:hover { background: $accentSoft; }
QHeaderView::section { background: $window; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 6px 8px; }
QTableView QTableCornerButton::section { background: $window; border: 0; }

QTabWidget::pane { border: 0; border-top: 1px solid $line; background: $surface; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 9px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QTabBar { background: $surface; }
QTextBrowser { border: 0; background: $surface; }
QWidget[panel="side"] { background: $surface; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }

QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 5px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $lineStrong; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 5px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
    const std::pair<QLatin1StringView, QColor> names[] = {
        // Longer names first: a name may begin with another.
        {QLatin1StringView("$accentHover"), t.accentHover},
        {QLatin1StringView("$accentSoft"), t.accentSoft},
        {QLatin1StringView("$onAccent"), t.onAccent},
        {QLatin1StringView("$accent"), t.accent},
        {QLatin1StringView("$lineStrong"), t.lineStrong},
        {QLatin1StringView("$line"), t.line},
        {QLatin1StringView("$blocksSoft"), t.blocksSoft},
        {QLatin1StringView("$blocks"), t.blocks},
        {QLatin1StringView("$warnsSoft"), t.warnsSoft},
        {QLatin1StringView("$warns"), t.warns},
        {QLatin1StringView("$notesSoft"), t.notesSoft},
        {QLatin1StringView("$notes"), t.notes},
        {QLatin1StringView("$doneSoft"), t.doneSoft},
        {QLatin1StringView("$done"), t.done},
        {QLatin1StringView("$surface"), t.surface},
        {QLatin1StringView("$raised"), t.raised},
        {QLatin1StringView("$window"), t.window},
        {QLatin1StringView("$muted"), t.muted},
        {QLatin1StringView("$text"), t.text},
    };
    QString made = sheet;
    made.replace("$downArrow"_L1, t.text.lightness() > 128 ? ":/icons/chevron-down-light.svg"_L1
                                                           : ":/icons/chevron-down.svg"_L1);
    for (const auto& [name, value] : names)
        made.replace(name, value.name());
    return made;
}

} // namespace aspirant::ui::theme
