import jax.numpy as jnp
import torch

model = torch.nn.Linear(1, 1)
alias, own = {}, {}
for name, weights in model.state_dict().items():
    alias[name] = jnp.from_dlpack(weights)
    own[name] = jnp.from_dlpack(weights.clone())
with torch.no_grad():
    model.weight.fill_(7)  # torch trains on
print(alias["weight"][0, 0] == 7, own["weight"][0, 0] == 7)
