import jax.numpy as jnp
import numpy as np
import torch

array = np.asarray(jnp.ones(2))
print(array.flags.writeable)
print(torch.from_numpy(np.array(jnp.ones(2))))  # a copy: no warning
torch.from_numpy(array)
