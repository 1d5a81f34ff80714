import torch

weights = torch.zeros(2, requires_grad=True)
views = {
    "detach().cpu()": weights.detach().cpu().numpy(),
    "numpy(force=True)": weights.numpy(force=True),
    'detach().to("cpu", copy=True)':
        weights.detach().to("cpu", copy=True).numpy(),
    "numpy(force=True).copy()": weights.numpy(force=True).copy(),
}
torch.nn.init.ones_(weights)
for name, array in views.items():
    print(array, name)
