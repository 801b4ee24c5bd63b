// Runs the library under Pyodide, beside the page, so that typing never waits for it.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const told = (text) => postMessage({ progress: text });

const ready = (async () => {
  told("Loading Python …");
  const [pyodide, wheels, source] = await Promise.all([
    loadPyodide(),
    fetch("wheels/list.json").then((response) => response.json()),
    fetch("answers.py").then((response) => response.text()),
  ]);
  told("Loading the library …");
  const extractDir = pyodide.runPython("import site; site.getsitepackages()[0]");
  for (const name of wheels) {
    const wheel = await fetch(`wheels/${name}`).then((response) => response.arrayBuffer());
    pyodide.unpackArchive(new Uint8Array(wheel), "wheel", { extractDir });
  }
  pyodide.runPython("import importlib; importlib.invalidate_caches()");
  pyodide.runPython(source);
  return { answer: pyodide.globals.get("answer"), guidance: pyodide.globals.get("guidance") };
})();

ready
  .then((library) => postMessage({ guidance: JSON.parse(library.guidance()) }))
  .catch((error) => postMessage({ failure: String(error) }));

onmessage = async ({ data }) => {
  const library = await ready;
  postMessage({ number: data.number, answer: JSON.parse(library.answer(data.question)) });
};
