"""Fine-tunes a small encoder to find attributions (source, cue, content) in news, and writes it for ONNX Runtime."""
