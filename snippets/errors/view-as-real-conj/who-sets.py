import torch

matrix = torch.tensor([[1 + 2j, 3 + 4j]])
lazy = matrix.conj()
for name, tensor in {
    "mH": matrix.mH,
    "fft.ihfft": torch.fft.ihfft(torch.ones(4)),
    "lazy[0]": lazy[0],
    "lazy.contiguous()": lazy.contiguous(),
    "lazy.clone()": lazy.clone(),
    "lazy * 1": lazy * 1,
    "lazy.to(complex128)": lazy.to(torch.complex128),
    "conj_physical": torch.conj_physical(matrix),
}.items():
    print(f"{name:20}", tensor.is_conj())
