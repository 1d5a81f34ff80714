"""What keeps the pages true: reads them, runs their examples, compares.

    pages.py        a page's fences, each in its lane; what is wrong with them
    interpreter.py  runs one program in a fresh interpreter, with limits
    examples.py     runs an example and compares, or writes its output
    notebooks.py    the same for .ipynb
    plugin.py       makes pytest items of examples and notebooks; counts
    __main__.py     the command that writes outputs: python -m tests.verifier
"""
