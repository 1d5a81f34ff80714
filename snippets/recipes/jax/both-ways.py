import jax.numpy as jnp
import torch

x = jnp.arange(3.0)
tensor = torch.from_dlpack(x)  # JAX to torch
print(tensor)

weights = torch.ones(3)
x = jnp.from_dlpack(weights)  # torch to JAX
weights[0] = 99
print(repr(x))
