"""Calls aspirant-cli as a script would. The program comes from ASPIRANT_CLI, the source tree from ASPIRANT_SOURCE."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

CLI = os.environ["ASPIRANT_CLI"]
SOURCE = pathlib.Path(os.environ["ASPIRANT_SOURCE"])
SAMPLES = SOURCE / "resources" / "samples"
GOOD_SAMPLES = sorted(f.name for f in SAMPLES.iterdir() if f.is_dir() and not f.name.endswith("-poor"))
POOR_SAMPLES = sorted(f.name for f in SAMPLES.iterdir() if f.is_dir() and f.name.endswith("-poor"))


class Done:
    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr

    @property
    def json(self):
        return json.loads(self.out)


def call(workspace, *arguments, env=None, check=None, data=None):
    environment = {**os.environ, "ASPIRANT_WORKSPACE": str(workspace), "ASPIRANT_USER": "Tester", **(env or {})}
    process = subprocess.run([CLI, *map(str, arguments)], capture_output=True, env=environment, input=data, timeout=120)
    done = Done(process)
    if check is not None and done.code != check:
        raise AssertionError(f"{arguments}: exit {done.code}, wanted {check}\n{done.out.decode()}\n{done.err.decode()}")
    return done


kept_samples = {}


def filled(workspace, name):
    pack = name.rsplit("-", 1)[0]
    draft = call(workspace, "--json", "new", "--pack", pack, "--client", "Harbour Limited", "--title", "T", check=0).json["draft"]
    folder = SAMPLES / name
    arguments = ["fill", draft, folder / "answers.json"]
    if (folder / "attachments").is_dir():
        arguments += ["--attachments", folder / "attachments"]
    call(workspace, *arguments, check=0)
    return draft


class WorkspaceCase(unittest.TestCase):
    """A fresh workspace for each test."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.workspace = self.path / "workspace"

    def tearDown(self):
        self.folder.cleanup()

    def cli(self, *arguments, **options):
        return call(self.workspace, *arguments, **options)

    def new(self, client="Harbour Limited", pack="vatp"):
        return self.cli("--json", "new", "--pack", pack, "--client", client, "--title", "T", check=0).json["draft"]

    def sample(self, name="vatp-harbour"):
        """A draft with that sample in it. In a workspace with nothing else it is a copy of one filled before."""
        if self.workspace.exists():
            return filled(self.workspace, name)
        if name not in kept_samples:
            folder = tempfile.TemporaryDirectory()
            kept_samples[name] = (folder, filled(pathlib.Path(folder.name) / "workspace", name))
        folder, draft = kept_samples[name]
        shutil.copytree(pathlib.Path(folder.name) / "workspace", self.workspace, symlinks=True)
        return draft
