#!/usr/bin/python3
"""Starts the window under Xvfb and looks at it as assistive technology does: every control that can have the
focus has a name, and the way to the sample is there.

Usage: accessible_names.py PROGRAM (run by dbus-run-session, with DISPLAY set). Ends with 77 where the
platform for it is missing."""
import importlib.util
import os
import subprocess
import sys
import tempfile
import time

if importlib.util.find_spec("pyatspi") is None:
    print("python3-pyatspi is missing")
    sys.exit(77)


def walk(node, depth=0):
    if node is None or depth > 30:
        return
    node.clear_cache()  # else it is remembered as it was first seen
    yield node
    for child in list(node):
        yield from walk(child, depth + 1)


def window():
    for application in list(pyatspi.Registry.getDesktop(0)):
        if application is not None and "aspirant" in (application.name or "").lower():
            return application
    return None


def unnamed(root):
    found = []
    for node in walk(root):
        state = node.getState()
        if state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_SHOWING) and not node.name:
            found.append((node.getRoleName(), node.parent.name if node.parent else ""))
    return found


def wait_for(condition, seconds):
    from gi.repository import GLib
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while context.pending():  # news of what has appeared comes as events
            context.iteration(False)
        pyatspi.Registry.getDesktop(0).clear_cache()
        result = condition()
        if result:
            return result
        time.sleep(0.3)
    return None


def main():
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_RUNTIME_DIR=home, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        os.chmod(home, 0o700)
        bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        time.sleep(2)  # pyatspi asks for the bus once, when it is imported
        global pyatspi
        import pyatspi
        program = subprocess.Popen([sys.argv[1], "--workspace", home + "/work", "--lang", "en"])
        try:
            root = wait_for(window, 30)
            assert root is not None, "the window does not appear"
            button = wait_for(lambda: next((n for n in walk(root) if n.getRoleName() == "push button"
                                            and (n.name or "").startswith("Explore the sample")), None), 30)
            assert not unnamed(root), unnamed(root)
            assert button is not None, "no sample to explore"
            print(sum(1 for _ in walk(root)), "objects, all that can have the focus are named")
        finally:
            program.terminate()
            program.wait(20)
            bus.terminate()


main()
