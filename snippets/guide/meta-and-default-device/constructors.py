import numpy as np
import torch

array = np.ones(3)
with torch.device("meta"):
    for code in ("from_numpy(array)", "from_dlpack(array)",
                 "frombuffer(array, dtype=torch.float64)",
                 "Tensor(array)", "as_tensor(array)", "asarray(array)",
                 "tensor(array)", "tensor([1.0])", "zeros(3)",
                 "utils.data.default_collate([array])"):
        print(f"{eval('torch.' + code).device!s:5} torch.{code}")
