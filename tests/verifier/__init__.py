"""What keeps the pages true: reads them, runs their examples, compares.

    pages.py        a page's fences, each in its lane; what is wrong with them
    interpreter.py  runs one program in a fresh interpreter, with limits
    preload.py      what all those interpreters have imported
    examples.py     runs an example and compares, or writes its output
    notebooks.py    the same for .ipynb
    plugin.py       makes pytest items of examples and notebooks; counts

`python -m pytest docs` runs all; `--update` writes the outputs that differ, of all
or of those named: a folder, docs/guide; a page, docs/guide/memory.md; an example,
docs/guide/memory.md::shares; a notebook. What fails and is not marked as raising,
and a page with a problem, is never written.
"""
