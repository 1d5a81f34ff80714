import jax.numpy as jnp
import torch

t = torch.zeros(3)
whole, tail = jnp.from_dlpack(t), jnp.from_dlpack(t[1:])
t[2] = 99
print(whole, tail)
jnp.from_dlpack(t[1:], copy=False)
