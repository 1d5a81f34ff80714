import torch

def report(module, args, output):
    print(f"{type(module).__name__}: inf {output.isinf().any()},",
          f"nan {output.isnan().any()}")

model = torch.nn.Sequential(
    torch.nn.Linear(2, 2), torch.nn.LayerNorm(2), torch.nn.ReLU())
torch.nn.init.constant_(model[0].weight, 300)
for module in model:
    module.register_forward_hook(report)

with torch.no_grad():
    model.half()(torch.full((1, 2), 300.0).half())
