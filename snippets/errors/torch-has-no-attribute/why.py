import difflib

import torch

names = [name for name in dir(torch) if not name.startswith("_")]
print(difflib.get_close_matches("fromnumpy", names, n=1))
print([name for name in names if "numpy" in name])
