import torch


def to(batch, device):
    if isinstance(batch, dict):
        return {key: to(value, device) for key, value in batch.items()}
    if isinstance(batch, (list, tuple)):
        return [to(value, device) for value in batch]
    return batch.to(device) if torch.is_tensor(batch) else batch


batch = {"image": torch.ones(2), "boxes": [torch.ones(4)], "name": "a"}
moved = to(batch, "meta")
print(moved["image"].device, moved["boxes"][0].device, moved["name"])
