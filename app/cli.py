"""The command line: what can be typed, and what each way of ending answers."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TextIO

from app.cli_models import add_models
from app.core.defaults import CLASS_NMS, THRESHOLD
from app.core.faults import fault_sentence
from app.headless import exchange_options, options
from app.version import installed_version
from engine.errors import UserError

DONE, WRONG_USE, INTERRUPTED, READER_GONE = 0, 2, 130, 141

COMMANDS = (
    "detect",
    "label",
    "export",
    "import",
    "models",
    "finetune",
    "evaluate",
    "doctor",
    "bench",
    "demo",
)

Handler = Callable[[argparse.Namespace], int]


class Parser(argparse.ArgumentParser):
    """argparse whose complaint is one sentence on stderr, without the usage around it."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USE, f"{self.prog}: {message} (see {self.prog} --help)\n")


def run(argv: Sequence[str]) -> int:
    """Runs one command and returns its exit code: 0 done, 1 some images failed, 2 wrong use or input."""
    _print_any_path(sys.stdout)
    try:
        arguments = build_parser().parse_args(list(argv))
        handler: Handler = arguments.handler
        code = handler(arguments)
        sys.stdout.flush()
        return code
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else DONE
    except UserError as error:
        return _complain(str(error))
    except BrokenPipeError:
        # The reader (head, less) left: nothing to tell it, and the interpreter's last flush must not complain either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    except KeyboardInterrupt:
        print("phrasebox: interrupted; what was finished is stored.", file=sys.stderr)
        return INTERRUPTED
    except OSError as error:
        if error.filename is None:
            return _complain(fault_sentence(error, "finish the command"))
        return _complain(f"Cannot use {error.filename}: {error.strerror}.")
    except MemoryError as error:
        return _complain(fault_sentence(error, "finish the command"))


def _complain(sentence: str) -> int:
    sys.stdout.flush()
    print(f"phrasebox: {sentence}", file=sys.stderr)
    return WRONG_USE


def _print_any_path(stream: TextIO) -> None:
    """Lets file names that are not valid text be printed instead of ending the command."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def build_parser() -> argparse.ArgumentParser:
    """Every command with its options; each sets ``handler``."""
    parser = Parser(
        prog="phrasebox",
        description="Type phrases, get boxes. Without a command the window opens: phrasebox [FOLDER].",
        epilog="Exit codes: 0 done; 1 some images failed, each named on stderr, or doctor or models check found "
        "something to mend; 2 wrong use or input; 130 after Ctrl-C.",
    )
    parser.add_argument("--version", action="version", version=f"phrasebox {installed_version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=Parser)
    _add_detect(commands)
    _add_label(commands)
    exchange_options.add_export(commands)
    exchange_options.add_import(commands)
    add_models(commands, Parser)
    _add_evaluate(commands)
    _add_demo(commands)
    _add_finetune(commands)
    _add_bench(commands)
    doctor = commands.add_parser("doctor", help="versions, device, op in use, models, folders")
    doctor.set_defaults(handler=_doctor)
    return parser


Commands = argparse._SubParsersAction


def _add_detect(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "detect", help="boxes of single images", description="Boxes of single images."
    )
    command.add_argument("images", nargs="+", metavar="IMAGE")
    options.add_phrases(command, 'what to look for: "a cat"; commas separate several', required=True)
    options.add_detection(command)
    command.add_argument(
        "--nms",
        type=options.unit_interval,
        metavar="IOU",
        help="drop boxes that overlap a better one of their phrase",
    )
    command.add_argument("--json", action="store_true", help="one JSON object a line")
    command.add_argument(
        "-o", "--output", metavar="DIR", help="also write each image with its boxes drawn into DIR"
    )
    command.set_defaults(handler=_detect)


def _add_label(commands: Commands[Parser]) -> None:
    about = "Detect over a folder into its project. Stop it at any time: run it again and it goes on."
    command = commands.add_parser("label", help="detect over a folder into its project", description=about)
    options.add_folder(command, "the folder of images, with those in its folders")
    options.add_phrases(command, '"sedan=car" makes a phrase a class; the project\'s own phrases by default')
    options.add_detection(command, f"the project's own, else {THRESHOLD:g}")
    command.add_argument(
        "--nms",
        type=options.unit_interval,
        default=CLASS_NMS,
        metavar="IOU",
        help="per class (default: %(default)s)",
    )
    command.add_argument(
        "--images",
        choices=("new", "unreviewed", "all"),
        default="new",
        help="new: not detected yet, and those that failed; all: reviewed ones too (default: %(default)s)",
    )
    command.set_defaults(handler=_label)


def _add_evaluate(commands: Commands[Parser]) -> None:
    about = (
        "AP of a model on an annotated data set, by the protocol of the published zero-shot tables. Stop it at any "
        "time: run it again and it goes on."
    )
    command = commands.add_parser(
        "evaluate", help="AP of a model on an annotated data set", description=about
    )
    command.add_argument("--annotations", required=True, metavar="FILE.json", help="in COCO's or LVIS's form")
    options.add_model(command)
    command.add_argument("--images", metavar="DIR", help="the folder that the file's image names start from")
    command.add_argument(
        "--protocol", choices=("coco", "lvis"), default="coco", help="lvis is fixed AP (default: %(default)s)"
    )
    command.add_argument("--json", metavar="OUT", help="also write the figures, of each class too, into OUT")
    command.add_argument(
        "--results", metavar="FILE", help="where finished images are kept (default: beside OUT, or the cache)"
    )
    command.add_argument(
        "--from-results", metavar="FILE", help="judge a list of COCO results; no model is needed"
    )
    command.add_argument(
        "--limit", type=options.positive_integer, metavar="N", help="the first N images alone"
    )
    options.add_running(command)
    # Whether a model was named must be known, since none is used with --from-results.
    command.set_defaults(handler=_evaluate, model=None)


def _add_demo(commands: Commands[Parser]) -> None:
    command = commands.add_parser("demo", help="the sample images and the starter model, phrases filled in")
    command.add_argument("--headless", action="store_true", help="no window: write COCO and drawn pictures")
    command.add_argument("-o", "--output", metavar="OUT", help="where --headless writes")
    options.add_speed(command)
    command.set_defaults(handler=_demo)


def _add_finetune(commands: Commands[Parser]) -> None:
    about = (
        "Teach a model from a project's reviewed images or a COCO file. The result is a folder for --model. Stop it at "
        "any time: --resume goes on. Twenty images take five to twelve minutes with the starter on two cores."
    )
    command = commands.add_parser("finetune", help="teach a model from labelled images", description=about)
    command.add_argument("source", metavar="FOLDER|COCO.json", help="a project's folder, or a COCO file")
    command.add_argument(
        "--images", metavar="DIR", help="where a COCO file's images lie (default: beside it)"
    )
    options.add_model(command)
    command.add_argument("-o", "--output", required=True, metavar="OUT_DIR", help="the folder to write")
    options.add_training(command)
    command.set_defaults(handler=_finetune)


def _add_bench(commands: Commands[Parser]) -> None:
    about = (
        "Speed on this machine: the op and the full forward against the installed transformers, interleaved "
        "in one run, memory, start-up, and the window at work. All parts unless some are named. With --device cuda the "
        "op, on the GPU, against PyTorch's grid_sample, and the forward in batches of 1 and 8."
    )
    command = commands.add_parser("bench", help="speed against the installed transformers", description=about)
    options.add_bench(command)
    command.set_defaults(handler=_bench)


def _detect(arguments: argparse.Namespace) -> int:
    from app.headless.detect import detect

    return detect(
        arguments.images,
        arguments.phrases,
        options.DetectionOptions.of(arguments),
        as_json=arguments.json,
        output=Path(arguments.output) if arguments.output else None,
    )


def _label(arguments: argparse.Namespace) -> int:
    from app.headless.label import label

    chosen = options.DetectionOptions.of(arguments)
    return label(Path(arguments.folder), arguments.phrases, chosen, arguments.images)


def _evaluate(arguments: argparse.Namespace) -> int:
    from app.headless.evaluate import Request, evaluate

    paths = {
        name: Path(value) if (value := getattr(arguments, name)) else None
        for name in ("images", "json", "results", "from_results")
    }
    return evaluate(
        Request(
            Path(arguments.annotations),
            arguments.model,
            protocol=arguments.protocol,
            limit=arguments.limit,
            size=arguments.size,
            speed=arguments.speed,
            device=arguments.device,
            precision=arguments.precision,
            **paths,
        )
    )


def _doctor(arguments: argparse.Namespace) -> int:
    from app.headless.doctor import doctor

    return doctor()


def _finetune(arguments: argparse.Namespace) -> int:
    from app.headless.finetune import finetune
    from app.headless.finetune_request import FinetuneRequest

    return finetune(FinetuneRequest.of(arguments))


def _bench(arguments: argparse.Namespace) -> int:
    from app.headless.bench import bench

    return bench(arguments)


def _demo(arguments: argparse.Namespace) -> int:
    from app.headless.demo import demo

    return demo(arguments.headless, Path(arguments.output) if arguments.output else None, arguments.speed)
