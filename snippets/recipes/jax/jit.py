import jax
import jax.numpy as jnp
import torch

def norm(x):
    return torch.linalg.norm(torch.from_dlpack(x)).numpy()

def half_norm(x):
    scalar = jax.ShapeDtypeStruct((), x.dtype)
    return jax.pure_callback(norm, scalar, x) / 2

x = jnp.array([3.0, 4.0])
print(jax.jit(half_norm)(x))
try: jax.jit(norm)(x)
except AttributeError as error: print(error)
