import warnings

import jax.numpy as jnp
import numpy as np
import torch

warnings.simplefilter("ignore")  # from_numpy warns, see below
for call in ["torch.from_dlpack(x)", "torch.as_tensor(x)",
             "torch.from_numpy(np.asarray(x))", "torch.tensor(x)",
             "torch.from_numpy(np.array(x))",
             "torch.from_dlpack(x, copy=True)"]:
    x = jnp.zeros(1)
    tensor = eval(call)
    tensor[0] = 99
    print(f"{call:33}", "shares" if x[0] == 99 else "copies")
