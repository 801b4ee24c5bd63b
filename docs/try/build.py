"""Build the page to try the library in a browser: `python docs/try/build.py [FOLDER]`, by default docs/_build/html/try.

It needs npm and a network; the page that it makes needs neither.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parent.parent
PAGE: Final = ("index.html", "style.css", "page.js", "worker.js", "answers.py")
PYODIDE: Final = "314.0.7"
OF_PYODIDE: Final = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip")
OTHER_WHEELS: Final = ("attrs", "msgspec", "tzdata")
FOR_PYODIDE: Final = ("--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14", "--only-binary", ":all:")


def build(to: Path) -> None:
    """Put the page, Pyodide and the wheels into one folder."""
    shutil.rmtree(to, ignore_errors=True)
    wheels = to / "wheels"
    wheels.mkdir(parents=True)
    for name in PAGE:
        shutil.copy(HERE / name, to)
    _pip("wheel", "--no-deps", "--wheel-dir", str(wheels), str(ROOT))
    _pip("download", "--no-deps", *FOR_PYODIDE, "--dest", str(wheels), *OTHER_WHEELS)
    (wheels / "list.json").write_text(json.dumps(sorted(path.name for path in wheels.glob("*.whl"))), encoding="utf-8")
    _copy_pyodide(to / "pyodide")


def _copy_pyodide(to: Path) -> None:
    to.mkdir()
    with TemporaryDirectory() as place:
        subprocess.run(["npm", "install", "--silent", "--prefix", place, f"pyodide@{PYODIDE}"], check=True)
        for name in OF_PYODIDE:
            shutil.copy(Path(place) / "node_modules" / "pyodide" / name, to)


def _pip(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "pip", "--quiet", *arguments], check=True)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "_build" / "html" / "try"
    build(target)
    print(f"{target}: {sum(path.stat().st_size for path in target.rglob('*') if path.is_file()):,} bytes")
