import difflib

import torch

print(difflib.get_close_matches("fromnumpy", dir(torch), n=1))
print([name for name in dir(torch) if "numpy" in name])
