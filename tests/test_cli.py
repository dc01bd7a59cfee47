"""The commands: every flag, exit status and output, through the command line itself."""

import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import click
import jsonschema
import pytest
from command import DAMAGED, REPAIRED, RULES, SOUND, process

from mtfix import Cleaner, Settings, __version__, wire
from mtfix.cli import COMMANDS
from mtfix.cli import mtfix as group
from mtfix.detectors import DETECTED
from mtfix.rules import rule

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json").read_text())


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_bytes(DAMAGED.encode())
    return path


# --- clean


def test_clean_prints_the_text_and_says_on_stderr_what_was_done(mtfix, article):
    assert mtfix("clean", article, *RULES) == (0, REPAIRED.encode(), f"{article}: 2 repaired\n")
    assert article.read_text() == DAMAGED


def test_clean_reads_standard_input(mtfix):
    assert mtfix("clean", "-", *RULES, stdin=DAMAGED.encode()) == (0, REPAIRED.encode(), "standard input: 2 repaired\n")


def test_clean_prints_several_texts_one_after_the_other(mtfix, article):
    Path("b.txt").write_text(SOUND)
    said = mtfix("clean", article, "b.txt", *RULES)
    assert (said.status, said.out) == (0, (REPAIRED + SOUND).encode())
    assert said.err.splitlines()[1] == "b.txt: nothing to repair"


def test_output_goes_to_a_file(mtfix, article):
    assert mtfix("clean", article, "-o", "new.txt", *RULES)[:2] == (0, b"")
    assert Path("new.txt").read_text() == REPAIRED
    Path("new.txt").chmod(0o640)
    mtfix("clean", article, "-o", "new.txt", "--diff", *RULES)
    assert Path("new.txt").read_text().startswith("--- a/")
    assert Path("new.txt").stat().st_mode & 0o777 == 0o640


def test_write_repairs_in_place_and_leaves_sound_files_untouched(mtfix, article):
    sound = Path("sound.txt")
    sound.write_text(SOUND)
    before = sound.stat()
    article.chmod(0o600)
    said = mtfix("clean", "--write", article, sound, *RULES)
    assert (said.status, said.out) == (0, b"")
    assert article.read_text() == REPAIRED
    assert article.stat().st_mode & 0o777 == 0o600
    assert (sound.stat().st_ino, sound.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert {path.name for path in article.parent.iterdir()} == {"article.txt", "sound.txt"}
    assert mtfix("clean", "--write", article, *RULES).err == f"{article}: nothing to repair\n"


def test_backup_keeps_the_old_file(mtfix, article):
    mtfix("clean", "-w", "--backup", ".orig", article, *RULES)
    assert (article.read_text(), Path("article.txt.orig").read_text()) == (REPAIRED, DAMAGED)


@pytest.mark.parametrize(
    "flags",
    [
        ("--write", "-o", "x"),
        ("--write", "--diff"),
        ("--write", "--word-diff"),
        ("--write", "--output-format", "json"),
        ("--backup", ".orig"),
        ("--write", "-"),
        ("-o", "x", "b.txt"),
        ("--output-format", "yaml"),
        ("--threads", "many"),
        ("--nonsense",),
    ],
)
def test_flags_that_contradict_each_other_are_refused(mtfix, article, flags):
    said = mtfix("clean", article, *flags, *RULES)
    assert (said.status, said.out) == (2, b"")
    assert said.err.startswith("Usage: ") and re.search(r"^Error: \S", said.err, re.M)
    assert article.read_text() == DAMAGED and not Path("x").exists()


FILES = {
    "plain.txt": DAMAGED.encode(),
    "two words.txt": DAMAGED.encode(),
    "crlf.txt": DAMAGED.replace("\n", "\r\n").encode(),
    "no-last-newline.txt": DAMAGED.rstrip("\n").encode(),
    "only-line.txt": "Sales rose １４％".encode(),
    "bom.txt": b"\xef\xbb\xbf" + DAMAGED.encode(),
    "last-line-goes.txt": "The talks ended on Monday.\n\n–\n".encode(),
    "last-line-goes-crlf.txt": "The talks ended on Monday.\r\n\r\n–".encode(),
    "nästa-市.txt": DAMAGED.encode(),
    "page.html": "<p>Sales rose &#65297;４％ in <b>May、</b> it said.</p>\n".encode(),
    "rows.jsonl": b'{"text": "Sales rose \\uff11\\uff14\\uff05 in May."}\n' * 3,
    "long.txt": ("The mill closed.\n" * 50 + DAMAGED).encode() * 2,
}


@pytest.mark.parametrize("program", [["git", "apply", "-"], ["patch", "-p1", "--binary"]])
def test_git_and_patch_take_the_diff(mtfix, tmp_path, program):
    for name, content in FILES.items():
        Path(name).write_bytes(content)
    said = mtfix("clean", "--diff", *FILES, *RULES)
    assert said.status == 0 and "failed" not in said.err
    shutil.copytree(tmp_path, tmp_path / "patched")
    run = subprocess.run(program, input=said.out, cwd=tmp_path / "patched", capture_output=True)
    assert run.returncode == 0, run.stderr.decode()
    mtfix("clean", "--write", *FILES, *RULES)
    for name, content in FILES.items():
        assert Path("patched", name).read_bytes() == Path(name).read_bytes() != content, name


def test_git_takes_the_diff_of_another_encoding(mtfix, tmp_path):
    content = DAMAGED.encode("cp932") + b"NEC\x87\x8a \xfa\x58\n"  # bytes that decoding and encoding again would change
    Path("sjis.txt").write_bytes(content)
    said = mtfix("clean", "--diff", "--encoding", "cp932", "sjis.txt", *RULES)
    subprocess.run(["git", "apply", "-"], input=said.out, check=True)
    assert Path("sjis.txt").read_bytes() == REPAIRED.encode("cp932") + b"NEC\x87\x8a \xfa\x58\n"


def test_no_diff_without_changes(mtfix):
    Path("sound.txt").write_text(SOUND)
    assert mtfix("clean", "--diff", "sound.txt", *RULES)[:2] == (0, b"")


def test_word_diff(mtfix, article):
    said = mtfix("clean", "--word-diff", article, *RULES)
    assert said.out.decode() == f"{article}\n1: Sales rose [-１４％-]{{+14%+}} in May[-、-]{{+,+}} the company said.\n"


def test_json_is_the_wire_schema_with_the_place_in_the_file(mtfix):
    Path("rows.jsonl").write_bytes(
        b'{"id": 7, "text": "Sound."}\n{"text": "Sales rose \\uff11\\uff14\\uff05 in May."}\n'
    )
    said = mtfix("clean", "--output-format", "json", "rows.jsonl", *RULES)
    rows = [json.loads(line) for line in said.out.splitlines()]
    assert [row["schema"] for row in rows] == ["mtfix.result/1"] * 2
    assert {row["file"] for row in rows} == {"rows.jsonl"}
    (edit,) = rows[1]["edits"]
    assert (edit["before"], edit["after"], edit["start"]) == ("１４％", "14%", 11)
    assert (edit["line"], edit["column"], edit["byte"]) == (2, 22, 28 + 21)
    (_, first), (name, second) = wire.results(said.out.decode(), "x")
    assert (first.text, second.text) == ("Sound.", "Sales rose 14% in May.")
    assert name.startswith("rows.jsonl: row 2")


def test_criticmarkup(mtfix, article):
    assert "rose {~~１４％~>14%~~} in" in mtfix("clean", "--output-format", "critic", article, *RULES).out.decode()


def test_html_is_one_page_for_all_files(mtfix, article):
    Path("b.txt").write_text(SOUND)
    said = mtfix("clean", "--output-format", "html", article, "b.txt", *RULES)
    page = said.out.decode()
    assert page.count("<!doctype html>") == 1 and page.count("<section>") == 2 and "<del>１４％</del>" in page
    mtfix("clean", "--output-format", "html", "-o", "report.html", article, *RULES)
    assert Path("report.html").read_text(encoding="utf-8").endswith("</html>\n")


@pytest.mark.parametrize(("text", "status"), [(SOUND, 0), (DAMAGED, 0), ("The library of K\ufffdpenick.\n", 1)])
def test_strict_says_whether_damage_remains(mtfix, text, status):
    Path("a.txt").write_text(text, encoding="utf-8")
    assert mtfix("clean", "--strict", "a.txt", *RULES).status == status
    assert mtfix("clean", "a.txt", *RULES).status == 0


# --- settings by flag and file


def changed(mtfix, *flags):
    return mtfix("clean", "a.txt", *flags, "--tagger", "none", "--translator", "none").out.decode()


def test_select_and_ignore(mtfix):
    Path("a.txt").write_text("She hit the post before the score.He said it rose １４％.\n", encoding="utf-8")
    assert changed(mtfix, "--select", "stuck-words") == "She hit the post before the score. He said it rose １４％.\n"
    assert changed(mtfix, "--ignore", "stuck-words") == "She hit the post before the score.He said it rose 14%.\n"
    assert (
        changed(mtfix, "--select", "stuck-words", "--select", "foreign-punctuation")
        == "She hit the post before the score. He said it rose 14%.\n"
    )
    said = mtfix("clean", "a.txt", "--select", "spaces")
    assert said == (2, b"", "mtfix: no damage is called 'spaces': `mtfix rules` lists them\n")


def test_keep_and_glossary(mtfix):
    Path("a.txt").write_text("The 甲乙丙 rose １４％.\n", encoding="utf-8")
    Path("terms.tsv").write_text("甲乙丙\tABC index\n", encoding="utf-8")
    assert changed(mtfix, "--keep", "１\\S+") == changed(mtfix, "--keep", "rose .+").replace("14%", "１４％")
    assert "The ABC index rose 14%." in changed(mtfix, "--glossary", "terms.tsv")
    assert mtfix("clean", "a.txt", "--keep", "(").status == 2
    assert mtfix("clean", "a.txt", "--glossary", "none.tsv").status == 2


def test_dateline_and_date(mtfix):
    Path("a.txt").write_text("[パリ 14日 ロイター] – It is close.\n", encoding="utf-8")
    assert changed(mtfix) == "[Paris, 14th, Reuters] – It is close.\n"
    assert changed(mtfix, "--dateline", "wire", "--date", "2022-09-14") == "PARIS, Sept 14 (Reuters) – It is close.\n"
    assert mtfix("clean", "a.txt", "--date", "14.9.").err.count("\n") == 1


def test_safe_only_applies_less(mtfix):
    text = "Sales rose １４％.\nHe can pass, he can score, he can score, he can score, and he never tires.\n"
    Path("a.txt").write_text(text, encoding="utf-8")
    assert changed(mtfix).count("score") == 1
    assert changed(mtfix, "--safe-only") == text.replace("１４％", "14%")


def test_project_settings_are_read_and_flags_go_over_them(mtfix):
    Path("a.txt").write_text("She hit the post before the score.He said it rose １４％.\n", encoding="utf-8")
    Path("mtfix.toml").write_text('select = ["stuck-words"]\n')
    assert changed(mtfix) == "She hit the post before the score. He said it rose １４％.\n"
    assert (
        changed(mtfix, "--select", "foreign-punctuation") == "She hit the post before the score.He said it rose 14%.\n"
    )
    assert changed(mtfix, "--no-config") == "She hit the post before the score. He said it rose 14%.\n"
    Path("mtfix.toml").write_text('rewriter = "http://example.org"\n')
    assert "rewriter is ignored there" in mtfix("check", "a.txt", "--tagger", "none", "--translator", "none").err
    Path("mtfix.toml").write_text("colour = 1\n")
    said = mtfix("clean", "a.txt")
    assert said.status == 2 and said.err.count("\n") == 1 and "no setting is called 'colour'" in said.err


def test_fields_and_input_format(mtfix):
    Path("rows.txt").write_text('{"text": "１", "body": {"main": "２"}, "title": "３"}\n', encoding="utf-8")
    said = mtfix("clean", "--input-format", "jsonl", "--field", "body.main", "--field", "title", "rows.txt", *RULES)
    assert said.out.decode() == '{"text": "１", "body": {"main": "2"}, "title": "3"}\n'


def test_encoding(mtfix):
    Path("a.txt").write_bytes(DAMAGED.encode("euc-jp"))
    assert mtfix("clean", "--encoding", "euc-jp", "a.txt", *RULES).out == REPAIRED.encode("euc-jp")
    said = mtfix("clean", "--encoding", "klingon", "a.txt", *RULES)
    assert said.status == 2 and said.err.count("\n") == 1


# --- check


def test_check_lists_and_exits_with_1_when_there_is_anything(mtfix, article):
    Path("sound.txt").write_text(SOUND)
    assert mtfix("check", "sound.txt", *RULES) == (0, b"", "")
    said = mtfix("check", article, "sound.txt", *RULES)
    assert said.status == 1 and said.err == ""
    rows = said.out.decode().splitlines()
    assert rows[0].startswith(f"{article}:1:12: foreign-punctuation: '１４％'")
    assert all(re.match(r".+?:\d+:\d+: [a-z-]+: '", row) for row in rows)
    assert article.read_text() == DAMAGED


def test_check_prints_json_lines(mtfix):
    Path("page.html").write_text("<p>One.</p>\n<p>It rose <b>１４％</b>.</p>\n", encoding="utf-8")
    (row,) = map(json.loads, mtfix("check", "--output-format", "jsonl", "page.html", *RULES).out.splitlines())
    assert (row["file"], row["line"], row["column"], row["byte"]) == ("page.html", 2, 15, 26)
    assert (row["damage"], row["text"]) == ("foreign-punctuation", "１４％")


def test_check_prints_valid_sarif(mtfix):
    for name, content in FILES.items():
        Path(name).write_bytes(content)
    said = mtfix("check", "--output-format", "sarif", *FILES, *RULES)
    log = json.loads(said.out)
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    assert {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in run["results"]} >= {
        "crlf.txt",
        "page.html",
    }
    assert {r["ruleId"] for r in run["results"]} <= {r["id"] for r in run["tool"]["driver"]["rules"]}
    assert run["tool"]["driver"]["version"] == __version__
    Path("sound.txt").write_text(SOUND)
    empty = json.loads(mtfix("check", "--output-format", "sarif", "sound.txt", *RULES).out)
    jsonschema.Draft4Validator(SCHEMA).validate(empty)
    assert empty["runs"][0]["results"] == []


def test_check_prints_annotations_that_github_reads(mtfix):
    Path("a,b:100%.txt").write_text(DAMAGED, encoding="utf-8")
    said = mtfix("check", "--output-format", "github", "a,b:100%.txt", *RULES)
    for row in said.out.decode().splitlines():
        properties, message = re.fullmatch(r"::warning ([^:]*)::(.*)", row).groups()
        values = dict(pair.split("=") for pair in properties.split(","))
        assert values.keys() == {"file", "line", "col", "title"}
        assert values["file"] == "a%2Cb%3A100%25.txt"
        assert values["title"] == "foreign-punctuation" and values["line"] == "1"
        assert "%3A" not in message and re.match(r"'.+': ", message)


def test_an_article_cannot_give_orders_to_github(mtfix):
    Path("a.txt").write_text("The ab\n::error::関係者 said、\r::warning::関係者 no。\n", encoding="utf-8")
    said = mtfix("check", "--output-format", "github", "a.txt", *RULES)
    assert said.out
    assert all(row.startswith("::warning file=") for row in said.out.decode().splitlines())


# --- diff


@pytest.fixture
def results(mtfix, article):
    Path("two.txt").write_text("[パリ 14日 ロイター] – It rose １４％.\n", encoding="utf-8")
    mtfix("clean", "--output-format", "json", "-o", "results.jsonl", article, "two.txt", *RULES)
    return "results.jsonl"


def test_diff_shows_what_results_changed(mtfix, article, results):
    assert mtfix("diff", results).out == mtfix("clean", "--diff", article, "two.txt", *RULES).out
    assert mtfix("diff", "-", stdin=Path(results).read_bytes()).out == mtfix("diff", results).out
    assert mtfix("diff", "--word-diff", results).out == mtfix("diff", "--format", "words", results).out
    assert (
        mtfix("diff", "--format", "words", results).out == mtfix("clean", "--word-diff", article, "two.txt", *RULES).out
    )
    critic = ("--output-format", "critic")
    assert mtfix("diff", "--format", "critic", results).out == mtfix("clean", *critic, article, "two.txt", *RULES).out
    page = ("--output-format", "html")
    assert mtfix("diff", "--format", "html", results).out == mtfix("clean", *page, article, "two.txt", *RULES).out


def test_diff_narrows_to_damage_trust_and_document(mtfix, article, results):
    only = mtfix("diff", "--damage", "foreign-dateline", results).out.decode()
    assert "two.txt" in only and "article.txt" not in only and "+[Paris, 14th, Reuters] – It rose １４％." in only
    assert mtfix("diff", "--trust", "review", results).out == b""
    assert b"two.txt" not in mtfix("diff", "--document", article, results).out
    assert mtfix("diff", "--damage", "nonsense", results).status == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "r.json is empty"),
        (b"hello", "line 1 is not JSON"),
        (b'{"a": 1}', "result 1 is not of schema mtfix.result/1"),
        (b'[1, 2]', "result 1 is not of schema mtfix.result/1"),
        (b'{"schema": "mtfix.result/1"}', "result 1 is damaged"),
        (b'{"schema": "mtfix.result/1", "failure": {}, "document": "x"}', ""),
    ],
)  # fmt: skip
def test_diff_says_what_is_wrong_with_a_result(mtfix, content, said):
    Path("r.json").write_bytes(content)
    told = mtfix("diff", "r.json")
    if said:
        assert told.status == 2 and told.err.count("\n") == 1 and re.search(said, told.err)
    else:
        assert told == (0, b"", "")


def test_a_result_that_was_tampered_with_is_refused(mtfix, results):
    rows = [json.loads(line) for line in Path(results).read_text().splitlines()]
    rows[0]["text"] = rows[0]["text"].replace("Sales", "Losses")
    Path("r.jsonl").write_text("\n".join(map(json.dumps, rows)))
    said = mtfix("diff", "r.jsonl")
    assert said.status == 2 and said.out == b"" and "is damaged" in said.err and said.err.count("\n") == 1


# --- what fails


@pytest.mark.parametrize("command", ["clean", "check"])
def test_a_text_that_cannot_be_examined_is_not_called_clean(command, mtfix, article, monkeypatch):
    def missing(*_):
        raise ModuleNotFoundError("No module named 'ftfy'", name="ftfy")

    monkeypatch.setattr("mtfix.pipeline.detected", missing)
    told = mtfix(command, article)
    assert told.status == 2
    assert (
        told.err.splitlines()[-1]
        == f"mtfix: {article}: the package ftfy that mtfix needs is missing here: install mtfix again"
    )
    assert "nothing to repair" not in told.err


# --- rules, explain, help


def test_rules_lists_every_damage(mtfix):
    rows = mtfix("rules").out.decode().splitlines()
    assert [row.split()[0] for row in rows] == [damage.value for damage in DETECTED]
    assert all(row.endswith(rule(damage).title) for row, damage in zip(rows, DETECTED, strict=True))


@pytest.mark.parametrize("damage", DETECTED, ids=str)
def test_explain_prints_the_page(mtfix, damage):
    assert mtfix("explain", damage).out.decode() == f"{damage}\n\n{rule(damage).page}\n"


def test_explain_helps_with_a_slip(mtfix):
    assert (
        mtfix("explain", "foreign-scirpt").err
        == "mtfix: no damage is called 'foreign-scirpt': did you mean 'foreign-script'?\n"
    )
    assert mtfix("explain", "xyz").err == "mtfix: no damage is called 'xyz': `mtfix rules` lists them\n"
    assert mtfix("explain", "xyz").status == 2


def test_version_and_help(mtfix):
    assert mtfix("--version") == (0, f"mtfix {__version__}\n".encode(), "")
    said = mtfix("--help")
    assert said.status == 0 and all(re.search(rf"^  {name} +\S", said.out.decode(), re.M) for name in COMMANDS)
    assert mtfix("-h").out == said.out
    assert mtfix("frobnicate").status == 2


def commands():
    context = click.Context(group)
    return {name: group.get_command(context, name) for name in COMMANDS}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_flag_has_its_line_of_help(name):
    command = commands()[name]
    assert command.help
    bare = [p.name for p in command.params if isinstance(p, click.Option) and not p.help]
    assert not bare


def examples():
    for name, command in {"": group, **commands()}.items():
        for line in (command.epilog or "").splitlines():
            if line.startswith("  mtfix"):
                yield pytest.param(re.split(r" {3,}|[|>]", line.strip())[0], id=f"{name}: {line.strip()[:40]}")


@pytest.mark.parametrize("line", list(examples()))
def test_the_examples_of_the_help_are_understood(line, tmp_path, monkeypatch):
    _, name, *args = shlex.split(line)
    assert name in COMMANDS
    commands()[name].make_context(name, args)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell):
    said = process(env={"_MTFIX_COMPLETE": f"{shell}_source", "PATH": "/usr/bin:/bin"})
    assert said.status == 0 and b"_MTFIX_COMPLETE" in said.out


# --- as processes


def test_the_processes_say_the_same_as_the_library(tmp_path):
    (tmp_path / "a.txt").write_text(DAMAGED, encoding="utf-8")
    said = process("clean", "a.txt", *RULES, cwd=tmp_path)
    result = Cleaner(Settings(tagger="none", translator="none")).clean(DAMAGED)
    assert said == (0, result.text.encode(), "a.txt: 2 repaired\n")
    assert process("check", "a.txt", *RULES, cwd=tmp_path).status == 1
    assert process("clean", "none.txt", *RULES, cwd=tmp_path).status == 2


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "ascii"])
@pytest.mark.parametrize("form", ["text", "jsonl", "sarif", "github"])
def test_names_and_texts_that_the_terminal_cannot_show_do_not_stop_us(tmp_path, form, encoding):
    name = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
    (tmp_path / name).write_text(DAMAGED, encoding="utf-8")
    there = {"cwd": tmp_path, "env": {"PYTHONIOENCODING": encoding}}
    said = process("check", name, "--output-format", form, *RULES, **there)
    assert (said.status, said.err) == (1, "")
    assert said.out.count(b"caf") >= 2 and said.out.decode(encoding)
