import numpy as np
import torch

a = np.array([1, 2, 3])
t = torch.from_numpy(a)
for numpy_name, torch_name in {
    "a.copy()": "t.clone()", "a.astype(np.float32)": "t.float()",
    "a.tobytes()": "t.numpy().tobytes()",
    "a.strides[0]": "t.stride(0) * t.itemsize",
    "a.flat[1]": "t.flatten()[1]",
    "a.flags.c_contiguous": "t.is_contiguous()",
    "a.searchsorted(2)": "torch.searchsorted(t, 2)",
}.items():
    same = np.array_equal(eval(numpy_name), eval(torch_name))
    print(f"{numpy_name:30} {torch_name:30} {same}")
