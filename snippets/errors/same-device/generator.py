import torch

data = list(range(4))
device = torch.get_default_device()
generator = torch.Generator(device=device).manual_seed(0)
loader = torch.utils.data.DataLoader(
    data, shuffle=True, generator=generator
)
print(sorted(int(batch) for batch in loader))
