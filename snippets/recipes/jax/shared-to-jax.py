import jax.numpy as jnp
import torch

for call in ["jnp.from_dlpack(t)", "jnp.from_dlpack(t, copy=True)",
             "jnp.from_dlpack(t.clone())", "jnp.array(t)",
             "jnp.asarray(t)", "jnp.asarray(t.numpy())"]:
    t = torch.zeros(1)
    x = eval(call)
    t[0] = 99
    print(f"{call:31}", "shares" if x[0] == 99 else "copies")
