"""Bad input and bad weather: one clear line, exit status 2, and no file changed or lost."""

import ctypes
import json
import os
import random
import resource
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest
from command import DAMAGED, PROGRAM, REPAIRED, RULES, SOUND, heed_interruptions, process

from mtfix import files

PR_CAPBSET_DROP = 24
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2


def complained(said, *pieces):
    """Whether a run ended in trouble with one line that holds these pieces."""
    lines = said.err.strip().splitlines()
    assert said.status == 2, said
    assert len(lines) == 1 and lines[0].startswith("mtfix: ") and "please report" not in lines[0], lines
    assert all(piece in lines[0] for piece in pieces), lines[0]
    return True


def no_litter(folder):
    """Whether no unfinished file was left behind."""
    return not [path.name for path in folder.rglob("*") if path.suffix == ".part" or path.name.startswith(".")]


# --- what is no text

JUNK = {
    "bytes that are no UTF-8": (b"Sales rose.\nThe caf\xe9 closed.\n", "byte 19|offset 19"),
    "an empty file": (b"", "is empty"),
    "a byte order mark alone": (b"\xef\xbb\xbf", "is empty"),
    "a NUL": (b"Sales \x00 rose.\n", "offset 6"),
    "UTF-16 without a mark": ("Sales rose.".encode("utf-16-le"), "the first at offset 1"),
    "half a UTF-16 character": (b"\xff\xfe" + "Sales".encode("utf-16-le") + b"\x00", "offset 12|byte 12"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
    "a Word document": (b"PK\x03\x04\x14\x00", "DOCX"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "picture"),
    "noise": (bytes(random.Random(1).randbytes(5000)), "offset|byte"),
}


@pytest.mark.parametrize("command", ["clean", "check"])
@pytest.mark.parametrize("name", JUNK)
def test_what_is_no_text_is_refused_with_its_place(mtfix, command, name):
    content, said = JUNK[name]
    Path("article.txt").write_bytes(content)
    told = mtfix(command, "article.txt", *RULES)
    assert complained(told, "article.txt") and told.out == b""
    assert any(piece in told.err for piece in said.split("|")), told.err
    assert Path("article.txt").read_bytes() == content


@pytest.mark.parametrize("name", JUNK)
def test_junk_on_standard_input_and_under_write(mtfix, name):
    content, _ = JUNK[name]
    assert mtfix("clean", "-", *RULES, stdin=content).status == 2
    Path("article.txt").write_bytes(content)
    assert complained(mtfix("clean", "--write", "--backup", ".orig", "article.txt", *RULES), "article.txt")
    assert [path.name for path in Path().iterdir()] == ["article.txt"] and Path("article.txt").read_bytes() == content


def test_a_broken_row_is_named_and_the_others_are_cleaned(mtfix):
    rows = ['{"text": "It rose １４％."}', '{"text": "broken', '{"text": "It fell ３％."}']
    Path("rows.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    said = mtfix("clean", "rows.jsonl", *RULES)
    assert said.status == 2
    assert said.out.decode().splitlines() == ['{"text": "It rose 14%."}', rows[1], '{"text": "It fell 3%."}']
    (complaint,) = [line for line in said.err.splitlines() if line.startswith("mtfix: ")]
    assert "row 2" in complaint


# --- what is no file, or not for us


def test_a_missing_file_and_a_folder(mtfix):
    Path("folder").mkdir()
    assert complained(mtfix("clean", "none.txt", *RULES), "none.txt", "no such file")
    assert complained(mtfix("clean", "folder", *RULES), "folder is a folder", "name the files")
    assert complained(mtfix("check", "folder/none.txt", *RULES), "no such file")
    assert complained(mtfix("diff", "none.json"), "no such file")
    Path("loop").symlink_to("loop")
    assert complained(mtfix("clean", "loop", *RULES), "loop")


def test_one_bad_file_does_not_stop_the_others(mtfix):
    Path("bad.txt").write_bytes(b"\xff")
    Path("good.txt").write_text(DAMAGED, encoding="utf-8")
    said = mtfix("clean", "bad.txt", "none.txt", "good.txt", *RULES)
    assert said.status == 2 and said.out.decode() == REPAIRED
    assert [line.split(":")[0] for line in said.err.splitlines()] == ["mtfix", "mtfix", "good.txt"]
    assert mtfix("check", "bad.txt", "good.txt", *RULES).status == 2


def powerless():
    """Give up a superuser's right to read and write everything, so that the modes of files count."""
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for right in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
            if libc.prctl(PR_CAPBSET_DROP, right, 0, 0, 0):
                raise OSError(ctypes.get_errno(), "prctl")


def test_no_permission(tmp_path):
    article = tmp_path / "article.txt"
    article.write_text(DAMAGED, encoding="utf-8")
    there = {"cwd": tmp_path, "preexec_fn": powerless}
    article.chmod(0)
    assert complained(process("clean", "article.txt", *RULES, **there), "cannot read article.txt", "permission denied")
    article.chmod(0o444)
    assert complained(process("clean", "-w", "article.txt", *RULES, **there), "cannot write article.txt", "read-only")
    assert process("clean", "article.txt", *RULES, **there).out.decode() == REPAIRED
    article.chmod(0o644)
    tmp_path.chmod(0o555)
    said = process("clean", "-w", "article.txt", *RULES, **there)
    assert complained(said, "cannot write article.txt", "permission denied", "as it was")
    assert complained(process("clean", "-o", "new.txt", "article.txt", *RULES, **there), "cannot write new.txt")
    tmp_path.chmod(0o755)
    assert article.read_text() == DAMAGED and [path.name for path in tmp_path.iterdir()] == ["article.txt"]


def test_an_endless_file_is_not_read_to_its_end(mtfix, monkeypatch):
    monkeypatch.setattr(files, "LARGEST", 3 << 20)
    assert complained(mtfix("clean", "/dev/zero", *RULES), "/dev/zero holds more than the 3 MB")
    Path("large.txt").write_bytes(SOUND.encode() * 100_000)
    assert complained(mtfix("clean", "large.txt", *RULES), "split it")


def test_a_pipe_may_be_read_and_written(tmp_path):
    source, target = tmp_path / "in", tmp_path / "out"
    os.mkfifo(source)
    os.mkfifo(target)
    got = []
    threads = [
        threading.Thread(target=lambda: source.write_text(DAMAGED, encoding="utf-8"), daemon=True),
        threading.Thread(target=lambda: got.append(target.read_text(encoding="utf-8")), daemon=True),
    ]
    for thread in threads:
        thread.start()
    said = process("clean", source, "-o", target, *RULES, timeout=60)
    for thread in threads:
        thread.join(60)
    assert said.status == 0 and got == [REPAIRED]
    assert target.is_fifo(), "a pipe or device must never be replaced by a file"


def test_a_device_is_written_to_and_stays_one(tmp_path):
    (tmp_path / "a.txt").write_text(DAMAGED, encoding="utf-8")
    (tmp_path / "null").symlink_to("/dev/null")
    assert process("clean", "a.txt", "-o", "null", *RULES, cwd=tmp_path).status == 0
    assert Path("/dev/null").is_char_device() and (tmp_path / "null").is_symlink()
    (tmp_path / "full").symlink_to("/dev/full")
    assert complained(process("clean", "a.txt", "-o", "full", *RULES, cwd=tmp_path), "no space left")


# --- links


def test_a_link_is_followed_and_stays_a_link(mtfix, tmp_path):
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "article.txt"
    target.write_text(DAMAGED, encoding="utf-8")
    Path("link.txt").symlink_to("real/article.txt")
    assert mtfix("clean", "--write", "--backup", ".orig", "link.txt", *RULES).status == 0
    assert Path("link.txt").is_symlink() and target.read_text() == REPAIRED
    assert (tmp_path / "real" / "article.txt.orig").read_text() == DAMAGED
    Path("dangling.txt").symlink_to("real/new.txt")
    assert mtfix("clean", "link.txt", "-o", "dangling.txt", *RULES).status == 0
    assert Path("dangling.txt").is_symlink() and (tmp_path / "real" / "new.txt").read_text() == REPAIRED
    Path("loop").symlink_to("loop")
    assert complained(mtfix("clean", "link.txt", "-o", "loop", *RULES), "cannot write loop: ")


def test_output_to_a_folder_or_into_none(mtfix):
    Path("a.txt").write_text(DAMAGED, encoding="utf-8")
    Path("folder").mkdir()
    for target in ("folder", "none/new.txt"):
        assert complained(mtfix("clean", "a.txt", "-o", target, *RULES), f"cannot write {target}: ")
    assert no_litter(Path()) and Path("folder").is_dir()


# --- the disk is full, the reader is gone


def long_article():
    return DAMAGED * 400


def small_files():
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


@pytest.mark.parametrize("flags", [("--write",), ("--write", "--backup", ".orig"), ("-o", "new.txt")])
def test_no_room_on_the_disk(tmp_path, flags):
    article = tmp_path / "article.txt"
    article.write_text(long_article(), encoding="utf-8")
    said = process("clean", "article.txt", *flags, *RULES, cwd=tmp_path, preexec_fn=small_files)
    assert complained(said, "cannot write", "file too large; the file is as it was")
    assert article.read_text() == long_article()
    assert [path.name for path in tmp_path.iterdir()] == ["article.txt"]


@pytest.mark.parametrize(
    "arguments", [("clean",), ("clean", "--diff"), ("clean", "--output-format", "html"), ("check",)]
)
def test_standard_output_is_full(tmp_path, arguments):
    (tmp_path / "a.txt").write_text(DAMAGED, encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, *arguments, "a.txt", *RULES], stdout=full, stderr=subprocess.PIPE, cwd=tmp_path
        )
    assert done.returncode == 2
    lines = done.stderr.decode().splitlines()
    assert lines[-1] == "mtfix: cannot write all of the output: no space left on device"
    assert len([line for line in lines if line.startswith("mtfix: ")]) == 1


@pytest.mark.parametrize(
    "arguments", [("clean",), ("clean", "--diff"), ("check",), ("check", "--output-format", "sarif")]
)
def test_the_reader_of_the_output_goes_away(tmp_path, arguments):
    (tmp_path / "a.txt").write_text(long_article(), encoding="utf-8")
    run = subprocess.Popen(
        [*PROGRAM, *arguments, "a.txt", *RULES],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        pipesize=4096,
    )
    assert run.stdout.read(10)
    run.stdout.close()
    lines = run.stderr.read().decode().splitlines()
    assert run.wait() == 2
    assert [line for line in lines if line.startswith("mtfix: ")] == [
        "mtfix: cannot write all of the output: whoever read it has gone"
    ]
    assert not [line for line in lines if "Traceback" in line or "Exception" in line]


def test_standard_streams_that_are_closed_from_the_start(tmp_path):
    (tmp_path / "a.txt").write_text(DAMAGED, encoding="utf-8")
    shell = " ".join(f"'{part}'" for part in (*PROGRAM[:2], PROGRAM[2].replace("'", "'\"'\"'")))

    def sh(rest):
        done = subprocess.run(["sh", "-c", f"{shell} {rest}"], capture_output=True, cwd=tmp_path)
        return done.returncode, done.stderr.decode()

    assert sh(f"clean a.txt {' '.join(RULES)} >&-") == (
        2,
        "mtfix: standard output is closed: name a file with --output\n",
    )
    assert sh(f"clean - {' '.join(RULES)} <&-") == (2, "mtfix: standard input is closed: name a file\n")
    assert sh(f"clean -w a.txt {' '.join(RULES)} >&- 2>&- <&-") == (0, "")
    assert (tmp_path / "a.txt").read_text() == REPAIRED


# --- interruption and company


def test_an_interruption_leaves_every_file_old_or_new(tmp_path):
    old, new = DAMAGED * 200, REPAIRED * 200
    names = [f"{number:02}.txt" for number in range(40)]
    seen = set()
    for turn in range(6):
        for name in names:
            (tmp_path / name).write_text(old, encoding="utf-8")
        run = subprocess.Popen(
            [*PROGRAM, "clean", "-w", *names, *RULES],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=heed_interruptions,
        )
        while run.poll() is None and (tmp_path / names[turn]).stat().st_size == len(old.encode()):
            time.sleep(0.001)
        time.sleep(turn * 0.003)
        run.send_signal(signal.SIGINT)
        _, complaint = run.communicate()
        texts = [(tmp_path / name).read_text(encoding="utf-8") for name in names]
        assert set(texts) <= {old, new} and no_litter(tmp_path)
        seen.add(run.returncode)
        if run.returncode:
            assert run.returncode == 2
            (line,) = [line for line in complaint.decode().splitlines() if line.startswith("mtfix: ")]
            assert line == "mtfix: interrupted: files that were not finished are as they were"
    assert 2 in seen, "no interruption fell into the work"


def interrupting(step):
    """Return a step of writing that is interrupted as soon as it is done."""

    def interrupted(path, *args, **more):
        result = step(path, *args, **more)
        if path.suffix == ".part":
            raise KeyboardInterrupt
        return result

    return interrupted


def test_an_interruption_while_a_file_is_written(tmp_path, monkeypatch):
    """At the very moments that a signal seldom hits: before, between and after the steps of writing."""
    target = tmp_path / "a.txt"
    for name in ("touch", "open", "replace", "chmod", "unlink"):
        target.write_text("old")

        with monkeypatch.context() as patch:
            patch.setattr(Path, name, interrupting(getattr(Path, name)))
            with suppress(KeyboardInterrupt):
                files.write(target, b"new")
        assert target.read_text() == ("new" if name in {"replace", "unlink"} else "old")
        assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_two_processes_write_the_same_file(tmp_path):
    article = tmp_path / "article.txt"
    for _ in range(3):
        article.write_text(long_article(), encoding="utf-8")
        runs = [
            subprocess.Popen(
                [*PROGRAM, "clean", "-w", "--backup", ".orig", "article.txt", *RULES],
                cwd=tmp_path,
                stderr=subprocess.PIPE,
            )
            for _ in range(2)
        ]
        for run in runs:
            _, complaint = run.communicate()
            assert run.returncode == 0 or b"was changed by someone else meanwhile" in complaint
        assert article.read_text(encoding="utf-8") == REPAIRED * 400
        assert (tmp_path / "article.txt.orig").read_text(encoding="utf-8") == long_article()
        assert {path.name for path in tmp_path.iterdir()} == {"article.txt", "article.txt.orig"}


def test_a_file_that_someone_else_changed_meanwhile_is_left_alone(tmp_path):
    article = tmp_path / "article.txt"
    article.write_text("theirs")
    with pytest.raises(files.MtfixError, match="was changed by someone else meanwhile: nothing was written"):
        files.write(article, b"ours", before=b"as it was read", backup=".orig")
    assert article.read_text() == "theirs" and [path.name for path in tmp_path.iterdir()] == ["article.txt"]


# --- size


# A process counts as large as the one that it was forked from, so the launcher is a small one.
LAUNCHER = """
import os, subprocess, sys
run = subprocess.Popen(sys.argv[1:], stderr=subprocess.DEVNULL)
_, status, used = os.wait4(run.pid, 0)
print(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss, file=sys.stderr)
"""


def spent(command, out):
    """Run a command; return its exit status, its seconds of computing and its largest size in MB."""
    run = subprocess.run([sys.executable, "-c", LAUNCHER, *command], stdout=out, stderr=subprocess.PIPE, text=True)
    status, seconds, size = run.stderr.split()
    return int(status), float(seconds), int(size) / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def test_an_endless_line_takes_bounded_time_and_memory(tmp_path):
    """Ten times the text, no more than fifteen times the time; the file `tests/bench/endless.py` measures 200 MB."""
    line = " ".join(
        SOUND.strip().replace("May", f"{month} {year}") for year in range(1900, 2000) for month in ("May", "June")
    )
    seconds = {}
    for megabytes in (2, 20):
        text = (line + " " + DAMAGED.replace("\n", " ")) * (megabytes * 1_000_000 // (len(line) + len(DAMAGED)))
        path = tmp_path / f"{megabytes}.txt"
        path.write_text(text, encoding="utf-8")
        with (tmp_path / "out").open("wb") as out:
            command = [*PROGRAM, "clean", "--select", "foreign-punctuation", path, *RULES]
            status, seconds[megabytes], memory = spent(command, out)
        assert status == 0
        assert (tmp_path / "out").read_bytes() == text.replace("１４％", "14%").replace("、", ",").encode()
        assert memory < 120 + 30 * megabytes
    assert seconds[20] < 15 * seconds[2] + 2


MONOTONOUS = {
    "[": 50_000,
    "“": 50_000,
    "(a ": 20_000,
    "、": 5_000,
    "関": 50_000,
    "a": 200_000,
    "の 1": 20_000,
    "<a ": 20_000,
    "1": 50_000,
    "& ": 30_000,
    "\ufffd": 30_000,
    "\n": 50_000,
    "5万": 20_000,
    "he can score, ": 5_000,
    "`": 30_000,
    "@": 30_000,
    "http://": 10_000,
    "{{": 20_000,
    "Ã©": 10_000,
    ". been ": 5_000,
    "– ": 20_000,
    "e\u0301": 20_000,
    "Mr. Tanaka-san ": 5_000,
    "la casa ": 5_000,
    "d'être ": 5_000,
    "Анна ": 10_000,
}


@pytest.mark.parametrize("unit", MONOTONOUS, ids=repr)
def test_no_text_takes_forever(mtfix, unit):
    Path("a.txt").write_text(unit * MONOTONOUS[unit], encoding="utf-8")
    start = time.process_time()
    said = mtfix("clean", "a.txt", *RULES)
    assert said.status == 0 and said.err.count("\n") == 1
    assert time.process_time() - start < 20


def test_json_of_hostile_text_is_json(mtfix):
    Path("a.jsonl").write_text(json.dumps({"text": "lone \ud800 関係者 said １４％\u2028"}) + "\n")
    said = mtfix("clean", "--output-format", "json", "a.jsonl", *RULES)
    assert said.status == 0 and json.loads(said.out)["text"].startswith("lone \ud800")
