"""The rules about rules: every damage is documented, cased, listed and repairable; the parts of the package keep their places."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import Counter
from functools import cache
from importlib import import_module
from inspect import signature
from pathlib import Path

import pytest

from mtfix import Cleaner, Damage, Settings
from mtfix.detectors import DETECTED, detector, module_name
from mtfix.repairers import REPAIRED, in_order, repairer
from mtfix.rules import rule

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "mtfix"
README = ROOT / "README.md"
SOURCES = sorted(PACKAGE.rglob("*.py"))
RULES = Settings(tagger="none", translator="none")
# What the bundled tagger finds; all else is found by rules alone.
TAGGED = {Damage.GARBLED_CLAUSE: Settings(translator="none")}

# --- damages


@pytest.mark.parametrize("damage", DETECTED, ids=str)
def test_a_detector_is_one_function_named_for_its_damage(damage):
    function = detector(damage)
    assert function.__name__ == module_name(damage)
    assert function.__module__ == f"mtfix.detectors.{module_name(damage)}"
    assert list(signature(function).parameters) == ["document"]


@pytest.mark.parametrize("damage", DETECTED, ids=str)
def test_a_page_says_everything(damage):
    page = rule(damage)
    assert all((page.title, page.what, page.why, page.before, page.after, page.trust))
    assert page.title.endswith((".", '"', "”")), "a title is a sentence, or ends in its example"
    assert re.match(r"(safe|likely|review|none)\b", page.trust)


@pytest.mark.parametrize("damage", DETECTED, ids=str)
def test_the_example_of_a_page_is_found_and_becomes_what_it_says(damage):
    page = rule(damage)
    result = Cleaner(TAGGED.get(damage, RULES)).clean(page.before, source=page.source)
    assert damage in {finding.damage for finding in result.findings}
    assert result.text == page.after
    assert (damage in {edit.damage for edit in result.applied}) == (page.after != page.before)


@pytest.mark.parametrize("damage", DETECTED, ids=str)
def test_a_damage_has_cases(damage):
    path = ROOT / "tests" / "cases" / f"{damage}.toml"
    assert len(tomllib.loads(path.read_text(encoding="utf-8"))["case"]) >= 8


def test_every_case_file_is_for_a_damage_that_is_looked_for():
    assert {path.stem for path in (ROOT / "tests" / "cases").glob("*.toml")} == {damage.value for damage in DETECTED}


def test_every_detector_and_repairer_is_listed():
    listed = {module_name(damage) for damage in DETECTED}
    assert {path.stem for path in (PACKAGE / "detectors").glob("*.py")} - {"__init__"} == listed
    own = {"__init__", "job"}
    assert {path.stem for path in (PACKAGE / "repairers").glob("*.py")} - own == {
        n for names in REPAIRED.values() for n in names
    }


@pytest.mark.parametrize("name", sorted({name for names in REPAIRED.values() for name in names}))
def test_a_repairer_exists_and_answers_every_job(name):
    assert repairer(name).__name__ == name
    assert repairer(name)([]) == []


@pytest.mark.parametrize("damage", REPAIRED, ids=str)
def test_the_repairers_of_a_damage_are_tried_in_their_order(damage):
    assert sorted(REPAIRED[damage], key=in_order().index) == list(REPAIRED[damage])


def test_what_is_repaired_is_looked_for():
    assert set(REPAIRED) <= set(DETECTED)


# --- the readme


def catalogue(text):
    """Return {damage: (lines with -, lines with +)} of the diff blocks, each under the heading that names its damage."""
    found = {}
    for heading, block in re.findall(
        r"^#+ .*?`?([a-z]+(?:-[a-z]+)*)`?\s*\n(?:(?!#)[^\n]*\n)*?```diff\n(.*?)^```", text, re.M | re.S
    ):
        rows = block.splitlines()
        found[heading] = tuple("\n".join(row[1:].removeprefix(" ") for row in rows if row[:1] == mark) for mark in "-+")
    return found


@pytest.mark.parametrize("damage", DETECTED, ids=str)
def test_the_catalogue_of_the_readme_shows_what_really_happens(damage):
    before, after = catalogue(README.read_text(encoding="utf-8"))[damage]
    result = Cleaner(TAGGED.get(damage, RULES)).clean(before, source=rule(damage).source)
    assert damage in {finding.damage for finding in result.findings}
    assert result.text == (after or before)


def test_the_readme_names_every_command_and_every_folder():
    from mtfix.cli import COMMANDS

    text = README.read_text(encoding="utf-8")
    assert not [name for name in COMMANDS if f"mtfix {name}" not in text]
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    assert not [name for name in sorted(folders) if f"{name}/" not in text]


# --- imports


@cache
def imports(path):
    """Return the modules of mtfix that a file imports: {name: whether only when a function runs}; type checking left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {}
    for node, deep in walked(tree, False):
        for name in targets(node, path):
            if name != module(path):
                found[name] = found.get(name, True) and deep
    return found


def walked(node, deep):
    """Yield every node below a node, and whether it stands in a function; `if TYPE_CHECKING:` is passed over."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield child, deep
        yield from walked(child, deep or isinstance(child, ast.FunctionDef))


def targets(node, path):
    """Yield the modules of mtfix that an import statement names."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "mtfix")
    elif isinstance(node, ast.ImportFrom):
        base = node.module or ""
        if node.level:
            here = [*module(path).split("."), *(["__init__"] if path.name == "__init__.py" else [])]
            base = ".".join([*here[: -node.level], *([node.module] if node.module else [])])
        if base.split(".")[0] == "mtfix":
            for alias in node.names:
                yield f"{base}.{alias.name}" if exists(f"{base}.{alias.name}") else base


def module(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def exists(name):
    place = ROOT.joinpath(*name.split("."))
    return place.with_suffix(".py").exists() or (place / "__init__.py").exists()


STAGE, PIPELINE, AROUND, CLI, TRAINING = range(1, 6)
LEVELS = {"types": 0, "pipeline": PIPELINE, "cli": CLI, "__main__": CLI + 1, "training": TRAINING}
LEVELS |= dict.fromkeys(("contents", "batch", "review", "evaluate"), AROUND)


def level(name):
    parts = name.split(".")
    return LEVELS.get(parts[1], STAGE) if len(parts) > 1 else 0


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_go_one_way(path):
    if path == PACKAGE / "__init__.py":
        return  # it names the public names for type checkers and loads them when they are used
    own = level(module(path))
    upwards = [name for name in imports(path) if level(name) > own or (level(name) == TRAINING and own != TRAINING)]
    assert not upwards
    assert own or not imports(path), "types stands on nothing"


def test_there_is_no_cycle():
    graph = {module(path): set(imports(path)) for path in SOURCES}
    while free := [name for name, needs in graph.items() if not needs & graph.keys()]:
        for name in free:
            del graph[name]
    while last := [name for name in graph if not any(name in needs for needs in graph.values())]:
        for name in last:
            del graph[name]
    assert not graph, "these import each other"


HEAVY = "torch transformers ctranslate2 sentencepiece numpy langdetect ftfy nupunkt".split()


@pytest.mark.parametrize(
    "program",
    [
        "import mtfix",
        "import mtfix; mtfix.Cleaner, mtfix.Settings",
        "import sys; sys.argv = ['mtfix', '--help']; from mtfix.cli import main; main()",
        "import sys; sys.argv = ['mtfix', '--version']; from mtfix.cli import main; main()",
        "import sys; sys.argv = ['mtfix', 'rules']; from mtfix.cli import main; main()",
    ],
)
def test_nothing_heavy_is_loaded_before_it_is_needed(program):
    told = f"import atexit, sys\natexit.register(lambda: print(sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr))\n"
    run = subprocess.run([sys.executable, "-c", told + program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stderr == "[]\n"


# --- manner

REFUSED = {"manager", "helper", "helpers", "utils", "util", "processor", "handler", "data", "info", "misc", "common"}


def functions(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]


def test_no_file_class_or_function_has_a_name_that_says_nothing():
    names = [path.relative_to(ROOT).as_posix() for path in PACKAGE.rglob("*") if path.is_file()]
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                names.append(f"{path.relative_to(ROOT).as_posix()}: {node.name}")
    words = {name: re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()) for name in names}
    assert not [name for name, said in words.items() if REFUSED.intersection(said)]


def test_functions_are_short():
    lengths = {
        f"{path.relative_to(ROOT).as_posix()}: {node.name}": node.end_lineno - node.lineno + 1
        for path in SOURCES
        for node in functions(path)
    }
    assert not {name: length for name, length in lengths.items() if length > 60}
    ordered = sorted(lengths.values())
    assert ordered[len(ordered) * 9 // 10] <= 30
    assert ordered[len(ordered) // 2] <= 10


def test_every_public_name_can_be_imported():
    mtfix = import_module("mtfix")
    assert [name for name in mtfix.__all__ if not hasattr(mtfix, name)] == []
    with pytest.raises(AttributeError, match="no attribute 'Cleanser'"):
        _ = mtfix.Cleanser


def test_what_is_shipped_names_no_path_of_a_machine():
    folders = re.compile(r"(?<![\w.])/(?:work|home|root|tmp|Users|mnt)/\w|\.\./shared")
    shipped = [path for path in PACKAGE.rglob("*") if path.suffix in {".py", ".md", ".toml", ".tsv", ".txt"}]
    shipped += [ROOT / "pyproject.toml", README, *(ROOT / "corpus").rglob("*")]
    texts = {path: path.read_bytes().decode("utf-8", "replace") for path in shipped if path.is_file()}
    assert not {path: found[:3] for path, text in texts.items() if (found := folders.findall(text))}


def test_damage_names_are_those_of_the_vocabulary():
    assert Counter(damage.value for damage in Damage).most_common(1)[0][1] == 1
    assert all(re.fullmatch(r"[a-z]+(?:-[a-z]+)*", damage.value) for damage in Damage)
