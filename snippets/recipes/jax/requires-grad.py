import jax.numpy as jnp
import torch

weights = torch.ones(2, requires_grad=True)
print(jnp.from_dlpack(weights.detach()))
jnp.from_dlpack(weights)
