import jax.numpy as jnp
import numpy as np
import torch

x = jnp.ones(2, jnp.bfloat16)
print(torch.from_dlpack(x))
print(repr(jnp.from_dlpack(torch.ones(2).to(torch.bfloat16))))
print(torch.from_dlpack(jnp.ones(2, jnp.float8_e4m3fn)).dtype)
torch.from_numpy(np.array(x))
