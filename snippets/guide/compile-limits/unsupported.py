import numpy as np
import torch

functions = {
    "np.add.reduce": lambda a: np.add.reduce(a),
    "astype": lambda a: a.astype(object),
    "print": lambda a: print(a),
    "dtype": lambda a: a.dtype,
    "if": lambda a: a if a.sum() > 0 else -a,
}
for name, call in functions.items():
    try:
        torch.compile(call, backend="eager", fullgraph=True)(np.ones(2))
    except Exception as error:
        print(name, "|", str(error).splitlines()[0])
