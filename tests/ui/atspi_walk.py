"""Meets the window as assistive technology does: through AT-SPI, on a real screen, with the sample application.

Every control that can be focused or acted on has a name; every input's name contains the label that is seen beside
it; no two inputs of a page are called alike within the same group; after a change of language no name is left in
the former one. Run by with_screen.sh; ASPIRANT_CLI, ASPIRANT_WINDOW and ASPIRANT_SOURCE say what to run.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

SOURCE = pathlib.Path(os.environ["ASPIRANT_SOURCE"])
sys.path.insert(0, str(SOURCE / "tests" / "translations"))
from telling_characters import TRADITIONAL  # noqa: E402

STRIDE = 3  # sections from one that is looked at to the next
INPUTS = {"text", "combo box", "check box", "radio button", "spin button"}
CONTROLS = INPUTS | {"push button", "toggle button", "list", "table", "tree", "page tab", "menu item", "check menu item",
                     "radio menu item", "push button menu", "link", "slider", "list item"}
LEAVES = {"combo box", "menu bar", "label", "push button", "check box", "radio button", "list item", "table cell", "page tab"}
GROUPS = {"panel", "dialog", "frame", "page tab list"}
OWN_NAMES = ["English", "繁體中文", "简体中文"]
WORDS = re.compile(r"[A-Za-z]{3,}")
# Menus and their entries, by position: words change with the language.
ALL_APPLICATIONS, EXPORT, VERIFY, SETTINGS = (0, 1), (0, 3), (0, 4), (0, 6)
SEARCH, NEXT_SECTION, PREVIOUS_SECTION, NEXT_FINDING, WHY = (1, 2), (2, 0), (2, 1), (2, 3), (2, 6)
PAGE = (3, 0)
LANGUAGE = {"en": (4, 0), "zh-Hant": (4, 1), "zh-Hans": (4, 2)}


class Node:
    def __init__(self, accessible, group):
        self.accessible = accessible
        self.role = accessible.get_role_name()
        self.name = accessible.get_name() or ""
        self.group = group
        states = accessible.get_state_set()
        self.showing = states.contains(Atspi.StateType.SHOWING)
        self.focusable = states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.ENABLED)
        self.labels, self.label_for = [], []
        for relation in accessible.get_relation_set() if self.role in INPUTS | {"label"} else []:
            kind = relation.get_relation_type()
            targets = [relation.get_target(i) for i in range(relation.get_n_targets())]
            if kind == Atspi.RelationType.LABELLED_BY:
                self.labels += [target.get_name() for target in targets]
            elif kind == Atspi.RelationType.LABEL_FOR:
                self.label_for += targets

    def spoken(self):
        """What is said of it: a combo box is called after its entry, so its label says what it is for."""
        return " ".join(self.labels) if self.role == "combo box" else self.name

    def __str__(self):
        return f"{self.role} “{self.name[:60]}” in “{self.group[:60]}”"


def visit(accessible, group, nodes, hidden_too=False):
    node = Node(accessible, group)
    if not node.showing and not hidden_too:
        return
    nodes.append(node)
    if node.role in LEAVES:
        return
    inner = node.name if node.role in GROUPS and node.name else group
    for i in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(i)
        if child is not None:
            visit(child, inner, nodes)


def plain(words):
    return re.sub(r"\(&?[A-Z]\)$|&", "", words).rstrip(":：").strip()


def faults_of(nodes):
    """What is wrong with a page, as sentences."""
    faults, seen = [], {}
    for node in nodes:
        if node.role in CONTROLS and not node.spoken() and (node.focusable or node.role in INPUTS):
            faults.append(f"{node} has no name")
        if node.role in INPUTS:
            key = (node.group, node.spoken())
            if key in seen and node.spoken():
                faults.append(f"{node} is called like another")
            seen[key] = node
            for label in node.labels:
                if node.role != "combo box" and plain(label) not in node.name and plain(label) not in node.group:
                    faults.append(f"{node} is labelled “{label}”, which its name does not say")
        for target in node.label_for:
            said = Node(target, "")
            group, up = "", target.get_parent()
            while up is not None and up.get_role_name() != "application" and not group:
                group, up = (up.get_name() if up.get_role_name() in GROUPS else ""), up.get_parent()
            if said.role == "combo box":
                if not said.labels:
                    faults.append(f"{said} beside “{node.name}” has no label")
            elif plain(node.name) not in said.name and plain(node.name) not in group:
                faults.append(f"{said} stands beside “{node.name}”, which its name does not say")
    return faults


class Window:
    def __init__(self, process):
        self.process = process
        self.application = self.find(process)
        Atspi.Accessible.set_cache_mask(self.application, Atspi.Cache.NONE)

    @staticmethod
    def find(process):
        desktop = Atspi.get_desktop(0)
        for _ in range(200):
            for i in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(i)
                if child is not None and child.get_process_id() == process.pid and child.get_child_count():
                    return child
            if process.poll() is not None:
                raise SystemExit("the window's program ended")
            time.sleep(0.05)
        raise SystemExit("the window does not show itself to assistive technology")

    def tops(self):
        tops = [self.application.get_child_at_index(i) for i in range(self.application.get_child_count())]
        return [top for top in tops if top is not None]

    def nodes(self):
        """What is showing now; of a dialog only the dialog."""
        tops = [top for top in self.tops() if top.get_state_set().contains(Atspi.StateType.SHOWING)]
        dialogs = [top for top in tops if top.get_role_name() == "dialog"]
        nodes = []
        for top in dialogs or tops:
            visit(top, "", nodes)
        return nodes

    def settle(self, wanted=lambda nodes: True, what="the window did not settle"):
        """Pages are built over several turns of the event loop, each of which answers our questions too."""
        for _ in range(60):
            time.sleep(0.06)
            try:
                nodes = self.nodes()
            except GLib.GError:
                continue  # something went while we looked
            if wanted(nodes):
                return nodes
        raise AssertionError(what)

    def menu_bar(self):
        def search(accessible, depth):
            for i in range(accessible.get_child_count()):
                child = accessible.get_child_at_index(i)
                if child.get_role_name() == "menu bar":
                    return child
                if depth and (found := search(child, depth - 1)):
                    return found
            return None
        return next(bar for top in self.tops() if (bar := search(top, 1)))

    def menu_names(self):
        bar, names = self.menu_bar(), []
        for i in range(bar.get_child_count()):
            menu = bar.get_child_at_index(i)
            names.append(menu.get_name())
            entries = menu.get_child_at_index(0)
            names += [entries.get_child_at_index(k).get_name() for k in range(entries.get_child_count())]
        return names

    def choose(self, entry):
        item = self.menu_bar().get_child_at_index(entry[0]).get_child_at_index(0).get_child_at_index(entry[1])
        self.act(item)

    @staticmethod
    def act(accessible):
        actions = [Atspi.Action.get_action_name(accessible, i) for i in range(accessible.get_n_actions())]
        wanted = next((i for i, name in enumerate(actions) if name in ("Press", "Toggle", "press", "toggle")), None)
        if wanted is None or not accessible.do_action(wanted):
            raise AssertionError(f"{accessible.get_name()} cannot be pressed: {actions}")

    def dialog(self):
        return self.settle(lambda nodes: nodes and nodes[0].role == "dialog", "no dialog appeared")

    def close_dialog(self, nodes, from_end):
        buttons = [node for node in nodes if node.role == "push button" and node.focusable]
        self.act(buttons[-from_end].accessible)
        for _ in range(60):
            time.sleep(0.05)
            try:
                if not any(top.get_role_name() == "dialog" and top.get_state_set().contains(Atspi.StateType.SHOWING) for top in self.tops()):
                    return
            except GLib.GError:
                pass  # it went while we looked
        raise AssertionError(f"the dialog stays: {[str(b) for b in buttons]}")


class Walk:
    def __init__(self, window, data):
        self.window = window
        self.data = sorted(data, key=len, reverse=True)
        self.names = {}  # (language, page): names
        self.faults = []
        self.controls = 0

    def look(self, language, page, nodes=None):
        nodes = nodes or self.window.settle()
        self.controls += sum(1 for node in nodes if node.role in CONTROLS)
        self.faults += [f"{language}, {page}: {fault}" for fault in faults_of(nodes)]
        names = self.names.setdefault((language, page), [])
        for node in nodes:
            names += [node.name, node.accessible.get_description() or ""]
        if page == "menus":
            names += self.window.menu_names()

    def remainder(self, name):
        for value in self.data:
            if value in name:
                name = name.replace(value, " ")
        return name

    def leftovers(self, former, now, telling):
        """Names that were said before the change of language and are said still, but for what people entered."""
        for (language, page), names in self.names.items():
            if language != now:
                continue
            before = set(self.names.get((former, page), []))
            for name in dict.fromkeys(names):
                if name in before and telling(self.remainder(name)):
                    self.faults.append(f"{now}, {page}: “{name[:80]}” was left in {former}")

    def round(self, language, sections):
        window = self.window
        self.look(language, "menus")
        for section in range(1, sections):
            for _ in range(STRIDE):
                window.choose(NEXT_SECTION)
            self.look(language, f"section {section}")
        for _ in range((sections - 1) * STRIDE):
            window.choose(PREVIOUS_SECTION)
        window.choose(PAGE)
        self.look(language, "page")
        window.choose(NEXT_FINDING)
        self.look(language, "findings")
        window.choose(WHY)
        self.look(language, "guidance")
        window.choose(SEARCH)
        nodes = window.settle()
        line = next(node for node, child in zip(nodes, nodes[1:]) if node.role == "text" and child.role == "push button")
        Atspi.EditableText.set_text_contents(line.accessible, "Harbour")
        self.look(language, "search")
        for entry, page, close in ((EXPORT, "export", 2), (VERIFY, "verify", 1), (SETTINGS, "settings", 1)):
            window.choose(entry)
            nodes = window.dialog()
            self.look(language, page, nodes)
            window.close_dialog(nodes, close)


def strings_of(value):
    if isinstance(value, str):
        return {value} if len(value) > 1 else set()
    if isinstance(value, dict):
        return set().union(*map(strings_of, value.values())) if value else set()
    if isinstance(value, list):
        return set().union(*map(strings_of, value)) if value else set()
    return set()


def make_workspace(folder):
    sample = SOURCE / "resources" / "samples" / "vatp-harbour"
    cli = [os.environ["ASPIRANT_CLI"], "--workspace", str(folder), "--as", "Tester"]
    made = subprocess.run([*cli, "--json", "new", "--pack", "vatp", "--client", "Zzyzx", "--title", "Qwyjibo"],
                          check=True, capture_output=True)
    draft = json.loads(made.stdout)["draft"]
    subprocess.run([*cli, "fill", draft, str(sample / "answers.json"), "--attachments", str(sample / "attachments")],
                   check=True, capture_output=True)
    answers = json.loads((sample / "answers.json").read_text())
    names = {path.name for path in sample.rglob("*")}
    return draft, strings_of(answers) | names | {"Zzyzx", "Qwyjibo", "Aspirant", "SHA-256", *OWN_NAMES}


def main():
    began = time.time()
    with tempfile.TemporaryDirectory() as folder:
        workspace = pathlib.Path(folder) / "workspace"
        draft, data = make_workspace(workspace)
        data.add(folder)
        process = subprocess.Popen([os.environ["ASPIRANT_WINDOW"], "--workspace", str(workspace), "--draft", draft, "--lang", "en"])
        try:
            walk = Walk(Window(process), data)
            walk.window.settle()
            walk.round("en", 4)
            walk.window.choose(LANGUAGE["zh-Hant"])
            walk.round("zh-Hant", 4)
            walk.window.choose(LANGUAGE["zh-Hans"])
            walk.round("zh-Hans", 2)
            walk.window.choose(ALL_APPLICATIONS)
            for language in ("zh-Hans", "en", "zh-Hant"):
                walk.window.choose(LANGUAGE[language])
                walk.look(language, "start")
        finally:
            process.terminate()
            process.wait()
        walk.leftovers("en", "zh-Hant", WORDS.search)
        walk.leftovers("en", "zh-Hans", WORDS.search)
        walk.leftovers("zh-Hant", "zh-Hans", lambda words: any(c in TRADITIONAL for c in words))
    for fault in dict.fromkeys(walk.faults):
        print(fault)
    pages = len(walk.names)
    print(f"{pages} pages, {walk.controls} controls, {len(set(walk.faults))} faults, {time.time() - began:.1f} s")
    if pages < 25 or walk.controls < 500:
        raise SystemExit("too little was seen for this to be a test")
    raise SystemExit(1 if walk.faults else 0)


if __name__ == "__main__":
    main()
