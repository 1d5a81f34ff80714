import numpy as np
import torch

double = torch.compile(lambda a: a + a, backend="eager")
strict = torch.compile(lambda a: a + a, backend="eager", fullgraph=True)
arrays = [np.arange(3)[::-1], np.arange(3, dtype=">i4")]
arrays.append(np.arange(3).astype(object))

for array in arrays:
    print(double(array), double(array).dtype)
    try:
        strict(array)
    except Exception as error:
        print(str(error).splitlines()[0])
