"""Rewriters with real weights: tiny models that the test makes and teaches one answer, from a folder and behind a real server."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
import torch
import transformers
from tokenizers import ByteLevelBPETokenizer

from mtfix import Cleaner, Settings, rewriting
from mtfix.backends import Passage, Rewritten
from mtfix.backends import rewriter as backend
from mtfix.backends.rewriter.local import Local
from mtfix.backends.rewriter.prompt import PLAIN, messages, sentence
from mtfix.backends.rewriter.server import Patience, Server
from mtfix.types import MtfixError, Trust

ARTICLE = "The dam was damaged in the flood. been destroyed through the water by night."
PASSAGE = Passage("", "been destroyed", " through the water by night.")
REPAIR = "It has been destroyed"
CHAT = "{% for message in messages %}<{{ message['role'] }}>{{ message['content'] }}{% endfor %}<assistant>"
SPECIAL = ["<pad>", "</s>", "<assistant>"]
MOST_STEPS, KNOWN = 300, 0.02


@pytest.fixture(autouse=True)
def fresh():
    """No answer or model of another test."""
    rewriting.remembered.clear()
    backend.loaded.clear()


def tokenizer(texts):
    """Return a byte-level tokenizer of these texts."""
    made = ByteLevelBPETokenizer()
    made.train_from_iterator(texts, vocab_size=900, min_frequency=1, special_tokens=SPECIAL, show_progress=False)
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=made._tokenizer, pad_token="<pad>", eos_token="</s>", model_max_length=2048
    )


def taught(model, **batch):
    """Teach a model one answer by heart."""
    torch.set_num_threads(1)
    optimiser = torch.optim.AdamW(model.parameters(), lr=1e-2)
    for _ in range(MOST_STEPS):
        loss = model(**batch).loss
        if loss.item() < KNOWN:
            return model.eval()
        loss.backward()
        optimiser.step()
        optimiser.zero_grad()
    raise AssertionError(f"nothing was learnt: {loss.item()}")


@pytest.fixture(scope="module")
def causal(tmp_path_factory):
    """A folder with a causal model that knows one answer."""
    folder = tmp_path_factory.mktemp("causal")
    torch.manual_seed(0)
    asked = messages(PASSAGE)
    answer = f'{{"replacement": "{REPAIR}"}}'
    words = tokenizer([message["content"] for message in asked] * 3 + [answer, "<system><user>"])
    words.chat_template = CHAT
    ids = words.apply_chat_template(asked, add_generation_prompt=True, return_tensors="pt", return_dict=True)[
        "input_ids"
    ]
    said = words(answer + "</s>", return_tensors="pt", add_special_tokens=False)["input_ids"]
    shape = transformers.LlamaConfig(
        vocab_size=len(words),
        hidden_size=48,
        intermediate_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=2048,
        pad_token_id=0,
        bos_token_id=None,
        eos_token_id=1,
    )
    whole = torch.cat([ids, said], dim=1)
    labels = torch.cat([torch.full_like(ids, -100), said], dim=1)
    taught(transformers.LlamaForCausalLM(shape), input_ids=whole, labels=labels).save_pretrained(folder)
    words.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def encoding(tmp_path_factory):
    """A folder with a sequence-to-sequence model that knows one answer."""
    folder = tmp_path_factory.mktemp("t5")
    torch.manual_seed(0)
    asked, answer = PLAIN + sentence(PASSAGE), f"{REPAIR}{PASSAGE.after}"
    words = tokenizer([asked, answer] * 3)
    shape = transformers.T5Config(
        vocab_size=len(words),
        d_model=48,
        d_kv=12,
        d_ff=96,
        num_layers=1,
        num_decoder_layers=1,
        num_heads=4,
        dropout_rate=0.0,
        pad_token_id=0,
        eos_token_id=1,
        decoder_start_token_id=0,
    )
    inputs, said = (
        words(asked, return_tensors="pt")["input_ids"],
        words(answer + "</s>", return_tensors="pt")["input_ids"],
    )
    taught(transformers.T5ForConditionalGeneration(shape), input_ids=inputs, labels=said).save_pretrained(folder)
    words.save_pretrained(folder)
    return folder


@pytest.mark.parametrize("kind", ["causal", "encoding"])
def test_a_model_in_a_folder_writes_a_span_anew(kind, request):
    folder = request.getfixturevalue(kind)
    model = Local.of(str(folder), "cpu", 1)
    assert model.encodes is (kind == "encoding")
    assert model.rewrite([PASSAGE]) == [Rewritten((REPAIR,))]
    other = Passage("The mill ", "closed been has", " in May.")
    together = model.rewrite([other, PASSAGE, other])
    assert together[1] == Rewritten((REPAIR,))
    assert together[0] == together[2] == model.rewrite([other])[0], "what one gets does not hang on the others"


def test_the_same_weights_have_the_same_digest(causal, encoding):
    one, again, other = (
        Local.of(str(causal), "cpu", 1),
        Local.of(str(causal), "cpu", 1),
        Local.of(str(encoding), "cpu", 1),
    )
    assert one.digest == again.digest != other.digest


def test_its_answer_is_proposed_in_the_article_and_waits(causal):
    settings = Settings(tagger="none", translator="none", rewriter=str(causal), device="cpu")
    result = Cleaner(settings).clean(ARTICLE)
    [edit] = [edit for edit in result.edits if edit.repairer == "rewriter"]
    assert edit.after == REPAIR
    assert edit.trust is Trust.REVIEW and not edit.applied
    assert not result.notes


def test_a_passage_that_does_not_fit_and_an_answer_without_end_give_nothing(causal):
    model = Local.of(str(causal), "cpu", 1)
    assert model.rewrite([Passage("a " * 3000, "b", "")]) == [Rewritten()]
    model.longest = 100
    assert model.rewrite([PASSAGE]) == [Rewritten()]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("config.json", b"{}"),
        ("config.json", b"{"),
        ("model.safetensors", b"x" * 40),
        ("tokenizer.json", b"[]"),
        ("model.safetensors", None),
    ],
)
def test_a_torn_folder_is_one_sentence_and_the_article_is_cleaned_by_rule(causal, tmp_path, file, content):
    for path in causal.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    if content is None:
        (tmp_path / file).unlink()
    else:
        (tmp_path / file).write_bytes(content)
    settings = Settings(tagger="none", translator="none", rewriter=str(tmp_path), device="cpu")
    result = Cleaner(settings).clean(f"Sales rose １４％.\n{ARTICLE}")
    assert result.text == f"Sales rose 14%.\n{ARTICLE}"
    [note] = result.notes
    assert note.startswith(f"no rewriter was asked: cannot load the rewriter {tmp_path}: ") and "\n" not in note


def test_a_folder_that_is_not_there_and_a_device_that_is_not_there(causal):
    with pytest.raises(MtfixError, match=r"there is no folder ./nowhere: give --rewriter"):
        Local.of("./nowhere", "cpu", 1)
    if not torch.cuda.is_available():
        with pytest.raises(MtfixError, match="there is no CUDA device here"):
            Local.of(str(causal), "cuda", 1)


def test_without_torch_one_sentence_says_how_to_get_it(causal, monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(MtfixError, match=r"pip install 'mtfix\[torch\]'"):
        Local.of(str(causal), "cpu", 1)


# --- a real server


@pytest.fixture(scope="module")
def server(causal):
    """`transformers serve` in a process of its own, with the model in its folder."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    program = Path(sys.executable).with_name("transformers")
    command = [program, "serve", str(causal), "--host", "127.0.0.1", "--port", str(port), "--device", "cpu"]
    environment = {**os.environ, "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1", "CUDA_VISIBLE_DEVICES": ""}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        for _ in range(1500):
            assert process.poll() is None, process.stdout.read().decode()
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5).read()
                break
            except OSError:
                time.sleep(0.2)
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.terminate()
        process.wait(30)


def test_a_real_server_writes_a_span_anew(server, causal):
    rewriter = Server.at(server, str(causal), Patience())
    assert rewriter.rewrite([PASSAGE]) == [Rewritten((REPAIR,))]
    settings = Settings(tagger="none", translator="none", rewriter=server, rewriter_model=str(causal))
    result = Cleaner(settings).clean(ARTICLE)
    [edit] = [edit for edit in result.edits if edit.repairer == "rewriter"]
    assert (edit.after, edit.applied) == (REPAIR, False)
    assert not result.notes


def test_a_real_server_that_does_not_know_the_model_is_one_sentence(server):
    answer = Server.at(server, "./no-such-model", Patience(pause=0.01)).rewrite([PASSAGE])[0]
    assert answer.texts == ()
    assert answer.trouble.startswith(f"the rewriter at {server} ")
