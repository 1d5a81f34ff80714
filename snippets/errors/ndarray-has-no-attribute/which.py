import numpy as np

array = np.ones(2)
for name in ("to", "cuda", "cpu", "detach", "numpy", "float", "long",
             "permute", "dim", "numel", "contiguous", "requires_grad_"):
    try:
        getattr(array, name)
    except AttributeError as error:
        print(error)
