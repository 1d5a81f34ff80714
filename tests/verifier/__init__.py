"""What keeps the pages true: reads them, runs their examples, compares.

    pages.py        a page's fences, each in its lane; what is wrong with them
    interpreter.py  runs one example in a fresh interpreter, with limits
    plugin.py       the pytest items: one per example, one per problem
    notebooks.py    the same promise for .ipynb
    __main__.py     writes outputs: python -m tests.verifier
"""
