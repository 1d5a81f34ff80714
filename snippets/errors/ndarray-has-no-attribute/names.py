import numpy as np
import torch

a = np.array([[1, 2, 3], [4, 5, 6]])
t = torch.from_numpy(a)
for torch_name, numpy_name in {
    "unsqueeze(0)": "a[None]", "permute(1, 0)": "a.transpose(1, 0)",
    "size()": "a.shape", "dim()": "a.ndim", "numel()": "a.size",
    "float()": "a.astype(np.float32)", "clone()": "a.copy()",
    "flip(0)": "a[::-1]", "view(-1)": "a.reshape(-1)",
    "expand(4, 2, 3)": "np.broadcast_to(a, (4, 2, 3))",
    "repeat(2, 1)": "np.tile(a, (2, 1))",
}.items():
    same = np.array_equal(eval("t." + torch_name), eval(numpy_name))
    print(f"t.{torch_name:16} {numpy_name:30} {same}")
