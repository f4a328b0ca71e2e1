"""What can be typed after ``phrasebox models``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.headless import options

_ENVIRONMENT = (
    "HF_ENDPOINT names a mirror of the hub, HTTPS_PROXY a proxy, HF_TOKEN your token for the few models that ask for "
    "one, PHRASEBOX_MODELS the folder where models are kept. Without network: on a machine that has one run "
    "`phrasebox models get NAME`, carry the folder that it prints over, and run `phrasebox models add FOLDER` here."
)


def add_models(commands: argparse._SubParsersAction[Any], parser: type[argparse.ArgumentParser]) -> None:
    """Add the command and its actions; ``parser`` is the class of each."""
    command = commands.add_parser("models", help="the models on this machine and the published ones")
    command.set_defaults(handler=_list)
    actions = command.add_subparsers(title="actions", metavar="ACTION", parser_class=parser)
    listing = actions.add_parser("list", help="what is here and what was published (the default)")
    listing.set_defaults(handler=_list)

    about = (
        "Fetch a published model into the models folder, each file held to its checksum. Stop it at any time: run it "
        "again and it goes on."
    )
    getting = actions.add_parser(
        "get", help="fetch a published model", description=about, epilog=_ENVIRONMENT
    )
    getting.add_argument("name", metavar="NAME", help="a name of `phrasebox models list`")
    getting.set_defaults(handler=_get)

    about = (
        "Open a model and keep it in the models folder, where --model finds it by name. DIR is a transformers "
        "directory; PTH a .pth, .pt or .bin file of MM Grounding DINO, LLMDet or Grounding DINO."
    )
    adding = actions.add_parser("add", help="keep a model in the models folder", description=about)
    adding.add_argument("source", metavar="DIR_OR_PTH")
    adding.add_argument("--name", metavar="NAME", help="(default: that of the folder or file)")
    adding.set_defaults(handler=_add)

    removing = actions.add_parser(
        "remove", help="delete a model from the models folder, or what has come of one"
    )
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(handler=_remove)

    about = "Hold a model's files to their checksums, run it, and print published numbers beside those measured here."
    checking = actions.add_parser(
        "check", help="whether a model answers here what was published of it", description=about
    )
    checking.add_argument("name", metavar="NAME", help="a model's name or folder")
    checking.add_argument("--image", metavar="FILE", help="the image of the published example")
    checking.add_argument(
        "--published", metavar="NAME", help="the published name, where the model's folder has another"
    )
    checking.add_argument("--device", type=options.device, default="auto", metavar="auto|cpu|cuda[:N]")
    checking.set_defaults(handler=_check)


def _list(arguments: argparse.Namespace) -> int:
    from app.headless.models import list_models

    return list_models()


def _get(arguments: argparse.Namespace) -> int:
    from app.headless.models_get import get_model

    return get_model(arguments.name)


def _add(arguments: argparse.Namespace) -> int:
    from app.headless.models import add_model

    return add_model(Path(arguments.source), arguments.name)


def _remove(arguments: argparse.Namespace) -> int:
    from app.headless.models import remove_model

    return remove_model(arguments.name)


def _check(arguments: argparse.Namespace) -> int:
    from app.headless.models_check import check_model

    image = Path(arguments.image) if arguments.image else None
    return check_model(arguments.name, image, arguments.published, arguments.device)
