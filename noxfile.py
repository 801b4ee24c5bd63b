"""Proofs that each want an environment of their own: `nox -l` lists them, `nox` runs them all, `nox -s tests` one."""

import os
import shutil
from pathlib import Path

import nox

nox.options.error_on_missing_interpreters = False  # a version that is not there is skipped, and named at the end

ROOT = Path(__file__).parent
TESTS = nox.project.dependency_groups(nox.project.load_toml(ROOT / "pyproject.toml"), "test")
VERSIONS = ["3.11", "3.12", "3.13", "3.14"]
PYTEST = ("python", "-m", "pytest", "-q", "-p", "no:cacheprovider")
PYODIDE = "314.0.7"
PYODIDE_WHEELS = ("--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14", "--only-binary", ":all:")
START_PROCESSES = (
    "hang_on_hashing",
    "audit_hook",
    "any_hash_seed",
    "start_up_loads",
    "imported_before_it_is_wanted",
    "a_stranger_needs",
)
IN_PYODIDE = """
import { readFileSync, readdirSync } from "node:fs";
import { loadPyodide } from "pyodide";
const [wheels, project, ...pytest] = process.argv.slice(2);
const pyodide = await loadPyodide();
const extractDir = pyodide.runPython("import site; site.getsitepackages()[0]");
for (const name of readdirSync(wheels)) {
  pyodide.unpackArchive(new Uint8Array(readFileSync(`${wheels}/${name}`)), "wheel", { extractDir });
}
pyodide.mountNodeFS("/project", project);
pyodide.globals.set("given", pyodide.toPy(pytest));
process.exitCode = pyodide.runPython(`
import importlib, os, sys
os.chdir("/project")
sys.path.insert(0, "")
importlib.invalidate_caches()
import pytest
int(pytest.main(list(given)))
`);
"""


@nox.session(python=VERSIONS)
def tests(session: nox.Session) -> None:
    """All tests, against the source, on every version of Python that is there."""
    session.install("-e", ".", *TESTS)
    session.run(*PYTEST, *session.posargs)


@nox.session(python=VERSIONS[0])
def lowest(session: nox.Session) -> None:
    """All tests on the lowest attrs that is allowed; cattrs, which wants a newer one, stays out with its tests."""
    session.install("-e", ".", "attrs==22.2.0", *(each for each in TESTS if not each.startswith("cattrs")))
    session.run(*PYTEST, "--ignore=tests/test_json.py", *session.posargs)


@nox.session
def wheel(session: nox.Session) -> None:
    """All tests against the wheel that is built, with the source out of the way."""
    session.install("build", "hatchling", *TESTS)
    place = Path(session.create_tmp()).resolve()
    copy = _copied(place / "copy")
    _build(session, copy, place / "built")
    session.install("--force-reinstall", "--no-deps", *map(str, (place / "built").glob("*.whl")))
    shutil.rmtree(copy / "src")
    session.chdir(copy)
    session.run(*PYTEST, "README.md", "tests", *session.posargs)


@nox.session
def reproducible(session: nox.Session) -> None:
    """Two builds of two copies, whose files are of different times, are the same to the byte."""
    session.install("build", "hatchling")
    place = Path(session.create_tmp()).resolve()
    built: list[dict[str, bytes]] = []
    for time in (0, 1_700_000_000):
        copy = _copied(place / f"copy-{time}")
        for path in copy.rglob("*"):
            os.utime(path, (time, time))
        built.append(_build(session, copy, place / f"built-{time}"))
    if built[0] != built[1]:
        session.error("the two builds differ")
    session.log(f"equal: {', '.join(built[0])}")


@nox.session
def pyodide(session: nox.Session) -> None:
    """All tests against the wheel in a browser's Python, except those that start processes, which it cannot.

    jsonschema, part of which is compiled for no browser, stays out with its tests.
    """
    if not shutil.which("npm"):
        session.skip("npm is not there")
    place = Path(session.create_tmp()).resolve()
    wheels = place / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    session.run("python", "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(wheels), str(ROOT))
    needed = [each for each in TESTS if not each.startswith("jsonschema")]
    session.run("python", "-m", "pip", "download", "-q", *PYODIDE_WHEELS, "-d", str(wheels), "attrs", *needed)
    session.run("npm", "install", "--silent", "--prefix", str(place), f"pyodide@{PYODIDE}", external=True)
    (place / "run.mjs").write_text(IN_PYODIDE, encoding="utf-8")
    copy = _copied(place / "copy")
    shutil.rmtree(copy / "src")
    chosen = session.posargs or [
        "tests",
        "--ignore=tests/test_pydantic.py",
        "-k",
        f"not ({' or '.join(START_PROCESSES)})",
    ]
    session.run("node", str(place / "run.mjs"), str(wheels), str(copy), *PYTEST[3:], *chosen, external=True)


@nox.session(default=False)
def docs(session: nox.Session) -> None:
    """The documentation, with the page to try it in a browser: docs/_build/html/index.html."""
    groups = nox.project.dependency_groups(nox.project.load_toml(ROOT / "pyproject.toml"), "docs")
    session.install("-e", ".", *groups)
    session.run("sphinx-build", "-W", "--keep-going", "-q", "-b", "html", "docs", "docs/_build/html")
    if shutil.which("npm"):
        session.run("python", "docs/try/build.py")


@nox.session(default=False, python=VERSIONS[0])
def mutants(session: nox.Session) -> None:
    """Which mutants of the code the tests notice; some eight thousand, so this takes its time."""
    groups = nox.project.dependency_groups(nox.project.load_toml(ROOT / "pyproject.toml"), "mutation")
    session.install("-e", ".", *groups)
    session.run("python", "tests/mutants.py", *session.posargs)


@nox.session(default=False)
def tables(session: nox.Session) -> None:
    """Every mutant of the tables dies."""
    session.install("-e", ".", *TESTS)
    session.run("python", "-m", "tests.mutate_tables", *session.posargs)


@nox.session
def compatible(session: nox.Session) -> None:
    """No public name is gone since the last release."""
    tags = session.run("git", "tag", "--merged", "HEAD", "--sort=-creatordate", external=True, silent=True)
    if not tags:
        session.skip("no release is tagged yet")
    session.install("griffe")
    session.run("griffe", "check", "interview_etiquette", "--search", "src", "--against", str(tags).split()[0])


def _copied(to: Path) -> Path:
    shutil.rmtree(to, ignore_errors=True)
    unwanted = shutil.ignore_patterns(".?*", "__pycache__", "_build", "build", "dist", "mutants", "*.egg-info")
    return Path(shutil.copytree(ROOT, to, ignore=unwanted))


def _build(session: nox.Session, source: Path, to: Path) -> dict[str, bytes]:
    shutil.rmtree(to, ignore_errors=True)
    epoch = {"SOURCE_DATE_EPOCH": "1700000000"}
    session.run("python", "-m", "build", "--no-isolation", "--outdir", str(to), str(source), env=epoch, silent=True)
    return {path.name: path.read_bytes() for path in sorted(to.iterdir())}
