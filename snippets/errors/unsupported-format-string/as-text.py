import torch

weight = torch.tensor(0.5, requires_grad=True)
loss = weight * weight
print(f"{loss}", f"{loss:.3f}")
print(str(loss), {"loss": loss}, sep="\n")
print({"loss": round(loss.item(), 3)})
