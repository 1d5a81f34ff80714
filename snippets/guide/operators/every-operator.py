import operator
import warnings
import numpy as np
import torch

warnings.simplefilter("ignore")
tensor, array = torch.ones(2), np.ones(2)
for name in "add sub mul truediv floordiv pow matmul eq ne lt".split():
    row = []
    for pair in ((tensor, array), (array, tensor)):
        try:
            row.append(type(getattr(operator, name)(*pair)).__name__)
        except TypeError as error:
            row.append("TypeError")
    print(f"{name:8}", *row)
