import jax
import jax.numpy as jnp
import torch

x = jnp.ones(3)
tripled = jax.jit(lambda: 3 * x)
print(tripled())

torch.from_dlpack(x)[0] = 99  # an immutable array
print(x)
print(tripled())
