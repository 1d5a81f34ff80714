import jax.numpy as jnp
import torch

t = torch.arange(6.0).reshape(2, 3).T
x = jnp.from_dlpack(t)
print(x[1, 0] == t[1, 0].item(), bool((x == t.numpy()).all()))
t[1, 0] = 99
print(x[1])
print(jnp.from_dlpack(t[::2].contiguous()))  # every second row
print(jnp.from_dlpack(torch.ones(3, 1, 2)).sum())  # an axis of length 1
jnp.from_dlpack(t[::2])
