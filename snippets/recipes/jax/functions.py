import jax.numpy as jnp
import torch

tensor = torch.zeros(2)
print(jnp.sin(jnp.asarray(tensor)), jnp.array([tensor, tensor]).shape)
try:
    jnp.sin(tensor)
except TypeError as error:
    print(str(error).splitlines()[0].split(". ")[1])
jnp.ones(2) + tensor
