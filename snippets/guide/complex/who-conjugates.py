import torch

z = torch.tensor([[1 + 2j]])
for name, tensor in {
    ".conj()": z.conj(),
    ".H": z.H,
    ".mH": z.mH,
    ".T": z.T,
    ".conj().cpu()": z.conj().cpu(),
    ".conj().clone()": z.conj().clone(),
    ".conj() * 1": z.conj() * 1,
    "conj_physical": torch.conj_physical(z),
}.items():
    print(f"{name:16}", tensor.is_conj())
