import jax
import jax.numpy as jnp
import torch

tensor = torch.tensor([2**40 + 5, 1])  # int64
print(repr(jnp.from_dlpack(tensor, copy=False)))

jax.config.update("jax_enable_x64", True)
print(repr(jnp.from_dlpack(tensor)))
