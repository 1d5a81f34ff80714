import torch

model = torch.nn.Linear(2, 1, bias=False, device="meta")
scale = torch.ones((), device="meta")
model.register_buffer("scale", scale, persistent=False)
print(model.load_state_dict({"weight": torch.ones(1, 2)}, assign=True))
try:
    model.to("cpu")
except NotImplementedError as error:
    print(str(error)[:40], model.scale.device)
model.scale = torch.tensor(2.0)
print(model.to("cpu").scale)
