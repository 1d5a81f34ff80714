import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
spectrum = torch.fft.rfft(x)
print(spectrum, torch.view_as_real(spectrum).shape)
for call in (lambda: torch.rfft(x, 1), lambda: torch.fft(x, 1)):
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(error)
